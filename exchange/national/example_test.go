package national_test

import (
	"fmt"
	"strings"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/national"
)

// Bolivia asks for the group of each action: the file is valid for the exchange, and not for
// Bolivia.
func Example() {
	p, report := national.Parse([]byte(`{"mixtaNational":"1.0","id":"0199f000-0000-7000-8000-000000000001","side":"BO",
		"issuer":"BO-VDSSC","issued":"2023-01-02T09:00:00-04:00","edition":"2023-1","rules":[
		{"id":"bo.meeting.place","severity":"error","kind":"meeting","member":"/place","required":true,
		"must":{"es":"debe decir dónde se celebró","en":"must say where it was held"}}]}`))
	if !report.OK() {
		fmt.Println(report.Err())
		return
	}
	rd := mixta.NewReader(strings.NewReader(`{"mixta":"1.0",
"envelope":{"id":"0199a000-0000-7000-8000-000000000001","sender":"BO-VDSSC","recipient":"PE-DEVIDA","issued":"2022-10-03T09:00:00-04:00","marking":{"tlp":"CLEAR"}},
"meetings":[
{"id":"0199a000-0000-7000-8000-000000000012","version":{"BO-VDSSC":1},"issuer":"BO-VDSSC","issued":"2022-10-01T18:00:00-04:00","marking":{"tlp":"CLEAR"},"session":"technical","held":"2022-09-30"}
]}
`))
	j := p.Judge(rd)
	fmt.Println("exchange:", rd.Validate(j.Look).OK())
	for _, f := range j.Report().Findings {
		fmt.Printf("%d:%d %s %s: %s\n", f.Line, f.Column, f.Pointer, f.Rule.ID, f.Message(check.EN))
	}
	fmt.Println("Bolivia:", j.Report().OK())
	// Output:
	// exchange: true
	// 4:1 /meetings/0/place bo.meeting.place: must say where it was held
	// Bolivia: false
}
