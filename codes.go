package mixta

import "github.com/comision-mixta/mixta/record"

// MoreCodes are codes of open lists beyond those of the model, as code lists
// add them that somebody is believed for (see package exchange/trust). The zero
// value has none.
type MoreCodes struct {
	of map[string]map[string]bool // by list
}

// Add adds the codes of a list that its issuer may add.
func (m *MoreCodes) Add(l *record.CodeList) {
	if l == nil {
		return
	}
	list := string(l.List)
	if m.of == nil {
		m.of = map[string]map[string]bool{}
	}
	if m.of[list] == nil {
		m.of[list] = map[string]bool{}
	}
	for _, c := range l.Codes {
		if l.MayAdd(c.Code) {
			m.of[list][c.Code] = true
		}
	}
}
