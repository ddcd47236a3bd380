package record_test

import (
	"fmt"

	"github.com/comision-mixta/mixta/record"
)

func ExampleCodeList() {
	c := record.CodeList{
		Header:  record.NewHeader(record.LocalID(record.VDSSC, "codeList", "1"), record.VDSSC, "2022-10-01T09:00:00-04:00", record.Marking{TLP: record.Clear}),
		List:    "record.Actor",
		Edition: "2022-10",
		Checked: "2022-09-30",
		Codes:   []record.ListedCode{{Code: "BO-INVENTADA", Meaning: record.Text{ES: "Institución inventada", EN: "Invented institution"}}},
	}
	fmt.Println("findings:", len(c.Validate().Findings))
	// Output: findings: 0
}

func ExampleWithdrawal() {
	w := record.Withdrawal{
		Header:    record.NewHeader(record.LocalID(record.VDSSC, "withdrawal", "1"), record.VDSSC, "2022-10-01T09:00:00-04:00", record.Marking{TLP: record.Clear}),
		Kind:      "statistic",
		Reason:    record.Text{ES: "Publicada dos veces", EN: "Published twice"},
		Authority: record.Authority{Actor: record.VDSSC},
	}
	fmt.Println("findings:", len(w.Validate().Findings))
	// Output: findings: 0
}

func ExampleReceipt() {
	r := record.Receipt{
		Header:  record.NewHeader(record.LocalID(record.VDSSC, "receipt", "1"), record.VDSSC, "2022-10-01T09:00:00-04:00", record.Marking{TLP: record.Clear}),
		File:    "sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
		Sender:  record.DEVIDA,
		Outcome: record.Accepted,
	}
	fmt.Println("findings:", len(r.Validate().Findings))
	// Output: findings: 0
}
