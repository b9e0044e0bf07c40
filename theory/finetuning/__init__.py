"""Fine-tuning a mixture of harm and safety on new data: what becomes of the weight of harm."""
