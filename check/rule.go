package check

import "strings"

// Lang is the language of a sentence, as a BCP 47 tag: "es" or "en".
type Lang string

// The languages every sentence is written in.
const (
	ES Lang = "es"
	EN Lang = "en"
)

// Text is one text in both languages.
type Text struct{ ES, EN string }

// In returns the text in the given language; anything but [ES] reads English.
func (t Text) In(l Lang) string {
	if l == ES {
		return t.ES
	}
	return t.EN
}

// Severity is the gravity of a finding. The zero value is Off: not reported.
type Severity uint8

// The severities, from none to gravest.
const (
	Off     Severity = iota // not reported
	Info                    // worth knowing; nothing to correct
	Warning                 // probably wrong, or not understood by a partner; the file is accepted
	Error                   // wrong: the file is refused
)

var severityNames = [...]Text{{"nada", "off"}, {"nota", "info"}, {"advertencia", "warning"}, {"error", "error"}}

// String returns the severity's English name, which is also its name in JSON.
func (s Severity) String() string { return s.In(EN) }

// In returns the severity's name in the given language.
func (s Severity) In(l Lang) string { return severityNames[min(s, Error)].In(l) }

// Profile is the purpose a file is checked for. Each profile is only stricter
// than the one before. The zero value is Exchange.
type Profile int8

// The profiles, from the most lenient to the strictest.
const (
	Draft    Profile = iota - 1 // work in progress: missing data is a warning
	Exchange                    // a file for the partner (the default)
	Publish                     // a file for the public: stricter on markings and references
)

// Profiles lists the profiles by their names on the command line.
var profileNames = map[Profile]string{Draft: "draft", Exchange: "exchange", Publish: "publish"}

// String returns the profile's name on the command line.
func (p Profile) String() string { return profileNames[p] }

// ParseProfile returns the profile of the given name.
func ParseProfile(name string) (Profile, bool) {
	for p, n := range profileNames {
		if n == name {
			return p, true
		}
	}
	return Exchange, false
}

// Rule is one statement about what a record or file must be. It is written
// once, as a row of the catalogue, and never changed in meaning.
type Rule struct {
	ID       string   // "plan.action.due-before-start"; "shape.minItems"; "json.syntax"
	Severity Severity // in the exchange profile
	Draft    Severity // in the draft profile, where it is milder; 0: as in exchange
	Publish  Severity // in the publish profile, where it is stricter; 0: as in exchange
	Since    string   // model version that brought the rule; "" is 1.0
	Must     Text     // the sentence, starting with "must" in English; {1}, {2} … stand for the finding's arguments
	Why      Text     // what goes wrong when the rule is broken
	Source   string   // the law, standard or paper the rule comes from, if any
	Issuing  bool     // about the actor that issues a record: a proposal is issued by the record's owner, if at all
	Fix      Fixing   // what may be done about its findings that come with a [Fix]
	Private  bool     // findings neither show nor quote the value found: it can single out a person
}

// In returns the rule's severity in the given profile.
func (r *Rule) In(p Profile) Severity {
	switch {
	case p == Draft && r.Draft != Off:
		return r.Draft
	case p == Publish && r.Publish != Off:
		return r.Publish
	}
	return r.Severity
}

// Sentence returns the rule's sentence in the given language without a
// finding: what differs from one to the next is left open.
func (r *Rule) Sentence(l Lang) string {
	s := r.Must.In(l)
	for n := '0'; n <= '9'; n++ {
		s = strings.ReplaceAll(s, "{"+string(n)+"}", "…")
	}
	return s
}
