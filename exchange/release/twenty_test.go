package release

import (
	"bytes"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
)

const (
	open   = `"marking":{"tlp":"GREEN"}`
	secret = `{"tlp":"RED","releasable":["BO-FELCN"]}`
)

// head writes the header of a record that may go, with more members.
func head(id, more string) string {
	return `"id":"00000000-0000-4000-8000-0000000000` + id + `","version":{"BO-FELCN":1},"issuer":"BO-FELCN","issued":"2026-05-01T10:00:00-04:00",` + open + `,"exercise":true` + more
}

const (
	informant = "Informante Zorro" // stands in a withheld member
	alias     = "CASO-7741-Z"      // the alias of a withheld record
	gone      = "00000000-0000-4000-8000-000000000099"
	digest    = "sha256:9999999999999999999999999999999999999999999999999999999999999999"
	amount    = "731.25"
	subject   = "Grupo Inventado del Norte"
)

// twenty is a file with twenty places and two that a naive filter forgets, each of
// which tells something that stands in a withheld place.
func twenty() []byte {
	plan := `"plan":"00000000-0000-4000-8000-000000000002"`
	action := func(id, more string) string {
		return `{` + head(id, more) + `,` + plan + `,"area":"control","text":{"es":"Acción inventada ` + id + `."}}`
	}
	seizure := func(id, more, amount string) string {
		return `{` + head(id, more) + `,"date":"2026-04-02","place":{"name":"Lugar inventado","country":"BO"},"items":[{"substance":"cocaine-base","quantity":{"value":` + amount + `,"unit":"kg"},"weighing":"weighed"}],"agency":"BO-FELCN"}`
	}
	progress := func(id, more string) string {
		return `{` + head(id, "") + `,"action":"00000000-0000-4000-8000-000000000010","scope":"BO","asOf":"2026-04-30","status":"ongoing"` + more + `}`
	}
	hidden := strings.Replace(seizure("99", `,"aliases":[{"by":"BO-FELCN","value":"`+alias+`"}],"sources":[{"title":"`+subject+`"}]`, amount), open, `"marking":`+secret, 1)
	var b strings.Builder
	b.WriteString(`{"mixta":"1.0","envelope":{"id":"0e5a1000-0000-4000-8000-0000000000ff","sender":"BO-FELCN","recipient":"PE-DIRANDRO","issued":"2026-05-01T10:00:00-04:00","sequence":1,"marking":{"tlp":"RED","releasable":["BO-FELCN"]},
"subject":{"es":"Sobre ` + informant + `"}},` + // 1: the envelope's subject
		`"meetings":[{` + head("01", "") + `,"ordinal":9,"session":"ordinary","body":{"bo":"Comisión Mixta Boliviano-Peruana","pe":"Comisión Mixta Peruano-Boliviana"},"held":"2026-01-10","host":"BO"}],` +
		`"plans":[{` + head("02", "") + `,"title":{"es":"Plan inventado"},"period":{"from":"2026-01-01","to":"2026-12-31"},"meeting":"00000000-0000-4000-8000-000000000001"},` +
		`{` + head("03", "") + `,"title":{"es":"Plan de ` + informant + `"},"period":{"from":"2026-01-01","to":"2026-12-31"},"meeting":"00000000-0000-4000-8000-000000000001"}],` + // 2: a title that names the informant
		`"actions":[` + strings.Join([]string{
		action("10", `,"sources":[{"title":"`+informant+`"}],"markings":{"sources":`+secret+`}`),
		action("11", `,"aliases":[{"by":"BO-FELCN","value":"`+informant+`"}]`),      // 3: an alias that is the informant
		action("12", `,"aliases":[{"by":"BO-FELCN","value":"véase `+alias+`"}]`),    // 4: an alias that cites a withheld one
		action("13", `,"extensions":{"bo.felcn":{"ficha":["`+alias+`"]}}`),          // 5: an extension
		action("14", `,"extensions":{"bo.felcn":{"`+alias+`":true}}`),               // 6: a name in an extension
		action("15", `,"extensions":{"bo.felcn":"Z \u0049nformante Zorro"}`),        // 7: escaped
		action("16", `,"sources":[{"title":"Acta","note":{"es":"`+informant+`"}}]`), // 8: the note of a informant
		action("18", `,"extensions":{"bo.felcn":{"bbox":[-70,-17,7.3125e2,-16]}}`),  // 21: a number of an extension, spelled another way
		action("17", `,"sources":[{"title":"Acta","note":{"en":"Fox `+gone+`"}}]`),  // 9: an id in a text
	}, ",") + `],"progress":[` + strings.Join([]string{
		progress("20", `,"evidence":[{"title":"Foto","digest":"`+digest+`"}]`), // 10: the digest of evidence that another record withholds
		progress("21", `,"summary":{"es":"Según `+informant+`, hay más."}`),    // 11: a summary
		progress("22", `,"summary":{"es":"Se incautaron 731,25 kg."}`),         // 12: a number, as Spanish writes it
		progress("23", `,"obstacles":[{"es":"Falta `+subject+`."}]`),           // 13: one of several texts
		`{` + head("24", `,"markings":{"evidence":`+secret+`}`) + `,"action":"00000000-0000-4000-8000-000000000010","scope":"BO","asOf":"2026-04-30","status":"ongoing","evidence":[{"title":"Foto B","digest":"` + digest + `"}],"summary":{"es":"Palabras sobre lo reservado."}}`, // 14: words about a record of which a part is withheld
	}, ",") + `],"seizures":[` + hidden + `,` + seizure("31", "", "10") + `],` +
		`"results":[{` + head("40", "") + `,"operation":"00000000-0000-4000-8000-000000000050","of":["BO"],"period":{"from":"2026-04-01","to":"2026-04-30"},` +
		`"lines":[{"substance":"cocaine-base","quantity":{"value":741.25,"unit":"kg"}}],` + // 15: a total from which the withheld follows
		`"persons":[{"count":1,"standing":"arrested"}],` + // 16: a small count of persons
		`"seizures":["` + gone + `","00000000-0000-4000-8000-000000000031"]}],` + // 17: a reference to what went
		`"operations":[{` + head("50", "") + `,"names":[{"side":"BO","name":"Ejercicio Uno"},{"side":"PE","name":"Ejercicio Uno"}],"coordination":"coordinated","objective":{"es":"Objetivo inventado."},"components":[{"key":"uno","side":"BO","actor":"BO-FELCN","domain":"land"},{"key":"dos","side":"PE","actor":"PE-DIRANDRO","domain":"land"}]}],` +
		`"conflicts":{"actions":[` + action("60", `,"joint":true`) + `,` + strings.Replace(strings.Replace(action("60", `,"joint":true,"aliases":[{"by":"BO-FELCN","value":"HERMANO-60"}]`), `{"BO-FELCN":1}`, `{"BO-FELCN":1,"BO":1}`, 1), open, `"marking":`+secret, 1) + `]},` + // 18: a sibling in conflicts of what is withheld
		`"proposals":{"seizures":[` + strings.Replace(seizure("99", `,"aliases":[{"by":"BO-FELCN","value":"`+alias+`"}]`, amount), `{"BO-FELCN":1}`, `{"BO-FELCN":2}`, 1) + `]},` + // 19: a proposal, itself marked low
		`"receipts":[{` + head("70", "") + `,"file":"` + digest[:70] + `8","sender":"PE-DIRANDRO","outcome":"refused","findings":[{"rule":"json.syntax","severity":"error","record":"` + gone + `","pointer":"/extensions/` + alias + `"}]},` + // 20: a receipt that quotes
		`{` + head("71", "") + `,"file":"` + digest[:70] + `7","sender":"PE-DIRANDRO","outcome":"refused","findings":[{"rule":"json.syntax","severity":"error","record":"` + gone + `","pointer":"/items"}]}]}` + "\n") // 22: a receipt that only names, which frees no name
	return []byte(b.String())
}

func TestTwentyPlaces(t *testing.T) {
	b := twenty()
	report, err := mixta.Validate(bytes.NewReader(b))
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range report.Findings {
		if f.Severity == check.Error && !strings.HasPrefix(f.Rule.ID, "file.") {
			t.Errorf("%s %s: %s", f.Pointer, f.Rule.ID, f.Message(check.EN))
		}
	}
	out, account := copyOf(t, b, to("PE-DIRANDRO"))
	for _, s := range []string{informant, alias, gone, digest, amount, "731,25", "7.3125e2", "741.25", subject, "Zorro", "HERMANO-60", "Palabras", `"count":1`, "000000000060", "Plan de"} {
		if bytes.Contains(out, []byte(s)) {
			i := bytes.Index(out, []byte(s))
			t.Errorf("%q is found: …%s", s, out[max(0, i-300):i+len(s)])
		}
	}
	// What tells nothing is still there.
	for _, s := range []string{"Plan inventado", "Acción inventada 11.", "000000000031", "Ejercicio Uno"} {
		if !bytes.Contains(out, []byte(s)) {
			t.Errorf("%q is lost", s)
		}
	}
	reasons := map[Reason]bool{}
	for _, i := range account.Withheld {
		reasons[i.Reason] = true
		if i.Reason.In(check.ES) == "" || i.Reason.In(check.EN) == "" {
			t.Errorf("no sentence for %q", i.Reason)
		}
	}
	want := map[Reason]bool{Invalid: true, Marked: true, Quotes: true, Derived: true, Refers: true, Version: true, Few: true}
	if diff := cmp.Diff(want, reasons); diff != "" {
		t.Errorf("reasons (-want +got):\n%s\n%+v", diff, account.Withheld)
	}
}
