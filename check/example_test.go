package check_test

import (
	"fmt"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// A report says whether a record may be sent, and each finding where what is wrong,
// in the reader's language.
func Example() {
	r := record.Receipt{Header: record.NewHeader("0199b000-0000-7000-8000-000000000009", record.VDSSC, "2023-07-03T09:00:00-04:00", record.Marking{TLP: record.Clear}),
		File: "sha256:…", Sender: record.DEVIDA, Sequence: 1, Outcome: record.Accepted}
	report := r.Validate()
	fmt.Println(report.OK(), report.Count(check.Error))
	for _, f := range report.Findings {
		fmt.Println(f.Pointer, f.Rule.ID)
		fmt.Println(f.Message(check.ES))
		fmt.Println(f.Message(check.EN))
	}
	// Output:
	// false 1
	// /file shape.pattern
	// debe tener esta forma: el SHA-256 de unos bytes: «sha256:» y 64 dígitos hexadecimales; dice "sha256:…"
	// must have this form: the SHA-256 of some bytes: "sha256:" and 64 hexadecimal digits; got "sha256:…"
}
