package release

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta/check"
)

// explained returns a line for each thing withheld: what, why, what it follows from
// and where that began.
func explained(a *Account) (lines []string) {
	short := func(p Place) string { return strings.Trim(string(p.ID[len(p.ID)-2:])+" "+p.Member, " ") }
	for _, i := range a.Withheld {
		line := short(i.Place) + ": " + string(i.Reason)
		if i.Through != "" {
			line += " (" + i.Through + ")"
		}
		if i.From != nil {
			line += fmt.Sprintf(" < %s < %d < %s: %s", short(*i.From), i.Steps, short(i.First.Place), i.First.Reason)
		}
		lines = append(lines, line+"; "+i.First.Change.In(check.EN))
	}
	return lines
}

// Each thing withheld names where that began, however far away, and what would
// change it.
func TestAccountExplains(t *testing.T) {
	const far = "; BO-FELCN must mark it as releasable to PE-DIRANDRO"
	action := func(id, more, text string) string {
		return `{` + head(id, more) + `,"plan":"00000000-0000-4000-8000-000000000002","area":"control","text":{"es":"` + text + `"}}`
	}
	b := fileOf(`"meetings":[` + meetingAt("01", `,"aliases":[{"by":"BO-FELCN","value":"Zorro Quispe"}],"markings":{"aliases":`+secret+`}`, `{"name":"Lugar"}`) + `],` +
		`"plans":[{` + head("02", "") + `,"title":{"es":"Plan inventado"},"period":{"from":"2026-01-01","to":"2026-12-31"},"meeting":"00000000-0000-4000-8000-000000000001"}],` +
		`"actions":[` + strings.Join([]string{
		action("10", "", "Sobre Zorro Quispe y el Halcón Ñusta."),
		action("11", `,"sources":[{"title":"Halcón Ñusta, Tucán Ayllu"}]`, "Uno."),
		action("12", `,"extensions":{"bo.a":"Tucán Ayllu"}`, "Dos."),
		action("13", `,"continues":"00000000-0000-4000-8000-000000000010"`, "Tres."),
		action("14", `,"continues":"00000000-0000-4000-8000-000000000077"`, "Cuatro."),
		strings.Replace(action("15", "", "Cinco."), open, `"marking":{"tlp":"RED","releasable":["PE-DIRANDRO"],"originator":"UNODC"}`, 1),
		strings.Replace(action("16", "", "Seis."), `"control"`, `"inventada"`, 1),
		strings.Replace(action("17", "", "Siete."), `,"text"`, `,"due":"2026-01-01","start":"2026-02-01","text"`, 1),
	}, ",") + `]`)
	_, account := copyOf(t, b, to("PE-DIRANDRO"))
	want := []string{
		"10: quotes (text) < 01 aliases < 1 < 01 aliases: marked" + far,
		"11 sources: quotes < 10 text < 2 < 01 aliases: marked" + far,
		"12 extensions: quotes < 11 sources < 3 < 01 aliases: marked" + far,
		"13 continues: refers < 10 < 2 < 01 aliases: marked" + far,
		"14 continues: refers; the record that it refers to must be in the file",
		"15: originator; UNODC must consent to the release",
		"16: invalid; BO-FELCN must correct the record (rule shape.enum)",
		"17: invalid; BO-FELCN must correct the record (rule plan.action.due-before-start)",
		"01 aliases: marked" + far,
	}
	if diff := cmp.Diff(want, explained(account)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
