package versions_test

import (
	"bytes"
	"fmt"
	"log"
	"strings"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/merge"
	"github.com/comision-mixta/mixta/exchange/versions"
	"github.com/comision-mixta/mixta/record"
)

// Both sides change one joint meeting without knowing of each other. The merge
// keeps both versions and names what differs; a person chooses, and the version
// that results follows both.
func Example() {
	const id = "0199a000-0000-7000-8000-000000000010"
	base := []byte(`{"id":"` + id + `","version":{"BO-VDSSC":1},"issuer":"BO-VDSSC","issued":"2022-10-01T18:00:00-04:00",` +
		`"marking":{"tlp":"CLEAR"},"exercise":true,"joint":true,"ordinal":9,"session":"ordinary","held":"2022-09-29"}`)
	revise := func(by record.Actor, at record.Instant, from, to string) []byte {
		next, err := versions.Revise(base, []byte(strings.Replace(string(base), from, to, 1)), versions.Hand{By: by, At: at})
		if err != nil {
			log.Fatal(err)
		}
		return next
	}
	bolivia := revise("BO-VDSSC", "2022-10-05T09:00:00-04:00", `"2022-09-29"`, `"2022-09-30"`)
	peru := revise("PE-DEVIDA", "2022-10-04T09:00:00-05:00", `"2022-09-29"`, `"2022-10-01"`)

	join := func(all ...[]byte) (state []byte) {
		var inputs []merge.Input
		for _, v := range all {
			in, err := versions.Single("PE-DEVIDA", versions.Copy{Kind: "meeting", Raw: v})
			if err != nil {
				log.Fatal(err)
			}
			inputs = append(inputs, in)
		}
		var out bytes.Buffer
		res, err := merge.Join(&out, merge.Options{Keeper: "PE-DEVIDA"}, inputs...)
		if err != nil {
			log.Fatal(err)
		}
		fmt.Printf("%d record(s), %d conflict(s)\n", res.Records, res.Conflicts)
		for _, f := range res.Report.Findings {
			fmt.Println(f.Rule.ID+":", f.Message(check.EN))
		}
		return out.Bytes()
	}
	state := join(bolivia, base, peru)

	found, err := versions.Find(bytes.NewReader(state), id)
	if err != nil {
		log.Fatal(err)
	}
	var siblings [][]byte
	for _, c := range found {
		if c.Section == mixta.Conflicts {
			siblings = append(siblings, c.Raw)
		}
	}
	hand := versions.Hand{By: "PE-DEVIDA", At: "2022-10-06T09:00:00-05:00"}
	r, err := versions.Resolve("meeting", base, siblings, nil, hand)
	if err != nil {
		log.Fatal(err)
	}
	for _, c := range r.Clashes {
		fmt.Println(c.Pointer, c.Values)
	}
	r, err = versions.Resolve("meeting", base, siblings, map[string][]byte{"/held": []byte(`"2022-09-30"`)}, hand)
	if err != nil {
		log.Fatal(err)
	}
	join(bolivia, peru, r.Record)

	// Output:
	// 0 record(s), 1 conflict(s)
	// merge.conflict: must be resolved: changed concurrently by both sides, in held ("2022-09-30" / "2022-10-01")
	// /held ["2022-10-01" "2022-09-30"]
	// 1 record(s), 0 conflict(s)
}
