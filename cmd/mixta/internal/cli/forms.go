package cli

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/pflag"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/printable"
	"github.com/comision-mixta/mixta/record"
)

// form is what the values of a flag must look like.
type form struct {
	matches func(string) bool
	text    check.Text // of the flag and a value that does not
	list    string     // the code list that most values are of; "" for none
	few     bool       // there are only a few values
}

var (
	FormActor = &form{matches: func(s string) bool { return record.Actor(s).Valid() }, text: check.Text{
		ES: "la opción --%s debe ser el código de un actor, como BO-FELCN, no «%s»",
		EN: "flag --%s must be the code of an actor, like BO-FELCN, not %q"}, list: "actor"}
	FormKind = &form{matches: func(s string) bool {
		return slices.ContainsFunc(mixta.Kinds(), func(k mixta.Kind) bool { return k.Name == s })
	}, text: check.Text{
		ES: "la opción --%s debe ser un tipo de registro, como action, no «%s»",
		EN: "flag --%s must be a kind of record, like action, not %q"}}
	FormNamespace = &form{matches: func(s string) bool { return record.Namespace(s).Valid() }, text: check.Text{
		ES: "la opción --%s debe ser un espacio de nombres, como bo.gob.felcn, no «%s»",
		EN: "flag --%s must be a namespace, like bo.gob.felcn, not %q"}}
	FormPart = &form{matches: func(s string) bool { _, ok := mixta.ParsePart(s); return ok }, text: check.Text{
		ES: "la opción --%s debe ser el número de una parte y cuántas hay, como 2/8, no «%s»",
		EN: "flag --%s must be the number of a part and how many there are, like 2/8, not %q"}}
	FormInstant = &form{matches: func(s string) bool { _, ok := record.Instant(s).Time(); return ok }, text: check.Text{
		ES: "la opción --%s debe ser un instante con su diferencia respecto a UTC (2026-01-01T00:00:00-04:00), no «%s»",
		EN: "flag --%s must be an instant with its offset (2026-01-01T00:00:00-04:00), not %q"}}
	FormDay = &form{matches: func(s string) bool { _, ok := record.Date(s).Time(); return ok }, text: check.Text{
		ES: "la opción --%s debe ser un día como 2023-08-01, no «%s»",
		EN: "flag --%s must be a day like 2023-08-01, not %q"}}
	FormDigest = &form{matches: func(s string) bool { return record.Digest(s).Valid() }, text: check.Text{
		ES: "la opción --%s debe ser un resumen criptográfico (sha256: y 64 cifras hexadecimales), no «%s»",
		EN: "flag --%s must be a digest (sha256: and 64 hexadecimal digits), not %q"}}
)

// Matches reports whether a value has the form.
func (f *form) Matches(s string) bool { return f.matches(s) }

// oneOf is the form of one of a few values.
func oneOf(values []string) *form {
	all := strings.Join(values, ", ")
	return &form{few: true, matches: func(s string) bool { return slices.Contains(values, s) }, text: check.Text{
		ES: "la opción --%s debe ser una de " + all + ", no «%s»",
		EN: "flag --%s must be one of " + all + ", not %q"}}
}

// formed is a flag whose value has a form, or each of its values, separated by
// commas.
type formed struct {
	form *form
	one  *string
	many *[]string
}

// FormFlag gives the command a flag whose value has a form.
func (a *App) FormFlag(c *Command, value *string, name string, f *form, about check.Text) {
	a.formedFlag(c, &formed{form: f, one: value}, name, about)
}

// FormListFlag gives the command a flag with values of that form.
func (a *App) FormListFlag(c *Command, values *[]string, name string, f *form, about check.Text) {
	a.formedFlag(c, &formed{form: f, many: values}, name, about)
}

func (a *App) formedFlag(c *Command, v *formed, name string, about check.Text) {
	c.Flags().Var(v, name, a.Say(about))
	if v.form.list != "" {
		a.complete(c, name, func() []string { return codes(v.form.list) })
	}
}

func (v *formed) values() []string {
	if v.many != nil {
		return *v.many
	}
	return []string{*v.one}
}

func (v *formed) String() string {
	if v.one == nil && v.many == nil {
		return ""
	}
	return strings.Join(v.values(), ",")
}

// Type names the type; pflag puts the default of a "string" in quotes.
func (v *formed) Type() string {
	if v.form.few {
		return "choice"
	}
	return "string"
}

func (v *formed) Set(s string) error {
	values := []string{s}
	if v.many != nil {
		values = strings.Split(s, ",")
	}
	for _, value := range values {
		if !v.form.matches(value) {
			return &formError{v.form.text, value}
		}
	}
	if v.many != nil {
		*v.many = append(*v.many, values...)
	} else {
		*v.one = s
	}
	return nil
}

// formError says what a value must look like.
type formError struct {
	form  check.Text
	value string
}

func (e *formError) Error() string { return fmt.Sprintf(e.form.EN, "…", e.value) }

// ID reads the id of a record as it is typed.
func ID(typed string) (record.ID, error) {
	u, ok := record.ParseUUID(typed)
	if !ok {
		return "", Usagef(textNoID, typed)
	}
	return u.ID(), nil // in small letters, as files have it
}

var textNoID = check.Text{
	ES: "«%s» no es el identificador de un registro (36 caracteres: 0199a000-0000-7000-8000-000000000031)",
	EN: "%q is not the id of a record (36 characters: 0199a000-0000-7000-8000-000000000031)"}

// notice reports values that have the form of a code but are in no list: they
// may be right, and they may be misspelt.
func (a *App) notice(c *Command) {
	c.Flags().Visit(func(f *pflag.Flag) {
		v, ok := f.Value.(*formed)
		if !ok || v.form.list == "" {
			return
		}
		known := codes(v.form.list)
		for _, value := range v.values() {
			if slices.Contains(known, value) {
				continue
			}
			s := a.Say(textCodeUnlisted, f.Name, printable.Text(value), v.form.list)
			if near := Nearest(value, known); near != "" {
				s += "; " + a.Say(textDidYouMean, near)
			}
			a.line(s)
		}
	})
}

// Known reports whether a code is in a list.
func Known(list, code string) bool { return slices.Contains(codes(list), code) }

// codes returns the codes of a list.
func codes(list string) (all []string) {
	for _, l := range mixta.Codes(list) {
		for _, c := range l.Codes {
			all = append(all, c.Code)
		}
	}
	return all
}

var textCodeUnlisted = check.Text{ES: "--%s: %s no está en la lista %s", EN: "--%s: %s is not in the list %s"}
