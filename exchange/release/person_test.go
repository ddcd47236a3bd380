package release

import (
	"bytes"
	"strings"
	"testing"
)

// Whatever its marking: no copy identifies a person below the least marking, in the
// person's record or in a text, and the account says by which rule.
func TestPersonalDataIsWithheld(t *testing.T) {
	const amber = `{"tlp":"AMBER","releasable":["BO","PE","UNODC"]}`
	subject := func(marking string) string {
		return `"subjects":[{` + strings.Replace(head("31", ""), open, `"marking":`+marking, 1) + `,"kind":"person","names":[{"text":"Ramón Ñuflo Tito"}],"identifiers":[{"scheme":"passport","country":"PE","value":"X700123"}],` +
			`"person":{"category":"suspect","age":"adult","legalBasis":[{"law":"BO-LEY-913","purpose":{"es":"Caso inventado."}}],"reviewBy":"2027-04-11"}}]`
	}
	lesson := `,"lessons":[{` + head("32", "") + `,"title":{"es":"Lo que hizo Ramón Ñuflo Tito"},"topics":["air-bridge"],"context":{"es":"Selva."},"done":{"es":"Se hizo."},"audience":["PE-DIRANDRO"]}]`
	for _, test := range []struct {
		file     string
		released int
		rules    []string
	}{
		{subject(`{"tlp":"CLEAR"}`), 0, []string{"intel.person.marking"}},
		{subject(`{"tlp":"GREEN"}`), 0, []string{"intel.person.marking"}},
		{subject(amber), 1, nil},
		{subject(amber) + lesson, 1, []string{"intel.person.named", "intel.person.named"}},                 // and the names, which the withheld text quotes
		{subject(`{"tlp":"CLEAR"}`) + lesson, 0, []string{"intel.person.marking", "intel.person.marking"}}, // the text quotes what is withheld
	} {
		out, account := copyOf(t, fileOf(test.file), to("UNODC"))
		var rules []string
		for _, i := range account.Withheld {
			rules = append(rules, i.First.Rule)
		}
		if account.Released != test.released || strings.Join(rules, " ") != strings.Join(test.rules, " ") || test.released == 0 && bytes.Contains(out, []byte("X700123")) {
			t.Errorf("%.200s: %d released, withheld by %v", test.file, account.Released, rules)
		}
	}
}
