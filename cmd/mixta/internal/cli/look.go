package cli

import (
	"errors"
	"strings"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/schema"
)

// Look finds a path in the dictionary; a misspelt name is a usage error with
// the nearest that there is.
func (a *App) Look(path string) (*schema.Entry, error) {
	e, err := schema.Look(Path(path), a.Lang)
	var no *schema.NoMemberError
	switch {
	case errors.As(err, &no) && no.Path == "":
		return nil, Unknown(TextUnknownKind, no.Name, append(KindNames(), "file", "rule", "code"))
	case errors.As(err, &no) && len(no.Known) == 0:
		return nil, Usagef(textNoMembers, no.Path, no.Name)
	case errors.As(err, &no):
		return nil, Unknown(check.Text{ES: no.Path + ": " + textUnknownMember.ES, EN: no.Path + ": " + textUnknownMember.EN}, no.Name, no.Known)
	}
	return e, err
}

// Path returns a path of the dictionary that may begin with the name of a kind's
// list instead of the kind's.
func Path(path string) string {
	first, rest, deeper := strings.Cut(path, ".")
	for _, k := range mixta.Kinds() {
		if first == k.Plural {
			first = k.Name
		}
	}
	if deeper {
		first += "." + rest
	}
	return first
}

// KindNames returns the names of the kinds of record.
func KindNames() (all []string) {
	for _, k := range mixta.Kinds() {
		all = append(all, k.Name)
	}
	return all
}

var (
	TextUnknownKind   = check.Text{ES: "tipo de registro desconocido: «%s»", EN: "unknown kind of record %q"}
	textUnknownMember = check.Text{ES: "campo desconocido: «%s»", EN: "unknown field %q"}
	textNoMembers     = check.Text{ES: "%s no tiene campos; desconocido: «%s»", EN: "%s has no fields; unknown %q"}
)
