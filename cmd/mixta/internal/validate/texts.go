package validate

import (
	"github.com/comision-mixta/mixta/check"
)

var (
	textSumModel     = check.Text{ES: "Modelo", EN: "Model"}
	textSumSubject   = check.Text{ES: "Asunto", EN: "Subject"}
	textSumSequence  = check.Text{ES: "%s, n.º %d", EN: "%s, no. %d"}
	textSumIssued    = check.Text{ES: "Emitido", EN: "Issued"}
	textSumRecords   = check.Text{ES: "Registros", EN: "Records"}
	textSumConflicts = check.Text{ES: "En conflicto", EN: "In conflict"}
	textSumProposals = check.Text{ES: "Propuestos", EN: "Proposed"}
	textSumIssuers   = check.Text{ES: "Emisores", EN: "Issuers"}
	textSumMarkings  = check.Text{ES: "TLP", EN: "TLP"}
	textSumPeriod    = check.Text{ES: "Período de emisión", EN: "Issued between"}
	textSumExercise  = check.Text{ES: "De simulacro", EN: "Of a drill"}
)
