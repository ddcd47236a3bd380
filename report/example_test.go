package report_test

import (
	"fmt"
	"os"
	"strings"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/report"
)

// A file comes in from a partner; what is wrong with it goes back in the
// partner's language, with the text around each finding.
func Example() {
	text := `{"mixta":"1.0",
"envelope":{"id":"0199a000-0000-7000-8000-000000000001","sender":"BO-VDSSC","recipient":"BO-VDSSC","issued":"2022-10-03T09:00:00-04:00","sequence":1,"marking":{"tlp":"CLEAR"}}}`

	faults, err := mixta.Validate(strings.NewReader(text))
	if err != nil {
		fmt.Println(err) // the bytes could not be had
	}
	quotes, err := report.Quote(strings.NewReader(text), faults)
	if err != nil {
		fmt.Println(err)
	}
	out := report.Output{Lang: check.ES, Max: 20, Width: 90}
	err = out.Text(os.Stdout, out.Trim([]report.File{{Name: "de-bolivia.json", Report: faults, Quotes: quotes}}))
	if err != nil {
		fmt.Println(err)
	}
	// Output:
	// de-bolivia.json:2:89: error file.recipient-sender: no debe ser el remitente (BO-VDSSC) de un archivo numerado
	//     2 | …"sender":"BO-VDSSC","recipient":"BO-VDSSC","issued":"2022-10-03T09:00:00-04:00",…
	//       |                                  ^~~~~~~~~~
	//       = /envelope/recipient
	//
	// de-bolivia.json: no válido, 1 error
}
