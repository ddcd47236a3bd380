package cli

import (
	"errors"
	"io"
	"io/fs"
	"slices"
	"strings"

	"github.com/spf13/pflag"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/durable"
)

// usageError is a call that cannot be understood.
type usageError struct{ error }

func (e *usageError) Unwrap() error { return e.error }

// Usagef is [check.Errorf] for a call that cannot be understood.
func Usagef(t check.Text, args ...any) error { return &usageError{check.Errorf(t, args...)} }

// fileError is what is wrong with a file that a command needs.
type fileError struct {
	name string
	err  error
}

// InFile attributes an error to a file.
func InFile(name string, err error) error { return &fileError{name, err} }

// OfFile returns the part of an error that is of a file; nil if there is none.
func OfFile(err error) error {
	if file := (*fileError)(nil); errors.As(err, &file) {
		return file
	}
	return nil
}

func (e *fileError) Error() string { return e.name + ": " + e.err.Error() }

func (e *fileError) Unwrap() error { return e.err }

// Folder is the error of a folder where a file is needed.
func Folder(name string) error {
	return check.Errorf(textIsFolder, strings.TrimRight(name, `/\`)+"/*.json")
}

// reason is an error in the words of the user's language.
func (a *App) reason(err error) string {
	var kept *durable.KeptError
	var invalid *check.InvalidError
	switch {
	case errors.As(err, &kept) && kept.Err == fs.ErrNotExist:
		return kept.Name + ": " + a.reason(kept.Err)
	case errors.As(err, &kept):
		return a.Say(TextKept, kept.Name, a.reason(kept.Err))
	case errors.As(err, &invalid):
		return a.faults(&invalid.Report)
	}
	return check.Reason(err, a.Lang)
}

// faults lists all that is wrong with a record, a line each.
func (a *App) faults(r *check.Report) string {
	var lines []string
	for i := range r.Findings {
		if f := &r.Findings[i]; f.Severity == check.Error {
			lines = append(lines, strings.TrimPrefix(f.Pointer+": ", ": ")+f.Rule.ID+": "+f.Message(a.Lang))
		}
	}
	return strings.Join(lines, "; ")
}

// Unread returns the reason why a file could not be read: what the system does not
// refuse, the decompressor does.
func Unread(err error) error {
	var system *fs.PathError
	_, both := check.Both(err) // and what to do
	switch {
	case both, errors.As(err, &system):
		return err
	case errors.Is(err, io.ErrUnexpectedEOF):
		return check.Reword(err, textCutShort)
	}
	for errors.Unwrap(err) != nil {
		err = errors.Unwrap(err)
	}
	return check.Errorf(textDamaged, err)
}

// flagError returns the usage error of a flag.
func flagError(err error) error {
	var unknown *pflag.NotExistError
	var lacking *pflag.ValueRequiredError
	var invalid *pflag.InvalidValueError
	var syntax *pflag.InvalidSyntaxError
	var unlike *formError
	switch {
	case errors.As(err, &unknown):
		err = check.Reword(err, textUnknownFlag, dashed(unknown.GetSpecifiedName()))
	case errors.As(err, &lacking):
		err = check.Reword(err, textFlagValue, dashed(lacking.GetSpecifiedName()))
	case errors.As(err, &invalid) && errors.As(err, &unlike):
		err = check.Reword(err, unlike.form, invalid.GetFlag().Name, unlike.value)
	case errors.As(err, &invalid):
		err = check.Reword(err, flagForms[invalid.GetFlag().Value.Type()], invalid.GetFlag().Name, invalid.GetValue())
	case errors.As(err, &syntax):
		err = check.Reword(err, textFlagSyntax, syntax.GetSpecifiedFlag())
	}
	return &usageError{err}
}

// flagForms say what the value of a flag must be, by the type of the flag.
var flagForms = map[string]check.Text{
	"int":      textFlagWhole,
	"int64":    textFlagWhole,
	"float64":  {ES: "la opción --%s debe ser un número, no «%s»", EN: "flag --%s must be a number, not %q"},
	"duration": {ES: "la opción --%s debe ser una duración, como 5m o 90s, no «%s»", EN: "flag --%s must be a duration, like 5m or 90s, not %q"},
	"bool":     {ES: "la opción --%s se da sin valor, no con «%s»", EN: "flag --%s takes no value, not %q"},
}

func dashed(name string) string {
	if len([]rune(name)) == 1 {
		return "-" + name
	}
	return "--" + name
}

// Unknown is the usage error of a name that does not exist, with the nearest
// that does.
func Unknown(t check.Text, name string, known []string) error {
	what, some := check.Errorf(t, name), alike(name, known)
	hint := check.Errorf(textOneOf, strings.Join(some, ", "))
	if near := Nearest(name, known); near != "" {
		hint = check.Errorf(textDidYouMean, near)
	} else if len(some) > mostShown {
		return &usageError{what}
	}
	return Usagef(check.Text{ES: "%w; %w", EN: "%w; %w"}, what, hint)
}

// mostShown is how many names are shown in an error; of more nobody reads any.
const mostShown = 80

// alike returns the known names that begin as the given one does, up to one of
// its dots, as many as can be; all names if none does.
func alike(name string, known []string) []string {
	for i := strings.LastIndexByte(name, '.'); i > 0; i = strings.LastIndexByte(name[:i], '.') {
		if some := slices.DeleteFunc(slices.Clone(known), func(k string) bool { return !strings.HasPrefix(k, name[:i+1]) }); len(some) > 0 {
			return some
		}
	}
	return known
}

// Nearest returns the known name that is most like the given one; "" if none
// is like it.
func Nearest(name string, known []string) string {
	best, least := "", 1+max(1, len(name)/3)
	for _, k := range known {
		d := distance(strings.ToLower(name), strings.ToLower(k))
		if len(name) >= 3 && strings.HasPrefix(k, strings.ToLower(name)) {
			d = min(d, 1)
		}
		if d < least {
			best, least = k, d
		}
	}
	return best
}

// distance is the number of characters to change, add or drop to make b of a
// (Levenshtein).
func distance(a, b string) int {
	x, y := []rune(a), []rune(b)
	row := make([]int, len(y)+1)
	for j := range row {
		row[j] = j
	}
	for i, c := range x {
		diagonal := row[0]
		row[0] = i + 1
		for j, d := range y {
			cost := diagonal
			if c != d {
				cost++
			}
			diagonal = row[j+1]
			row[j+1] = slices.Min([]int{cost, row[j] + 1, row[j+1] + 1})
		}
	}
	return row[len(y)]
}

// FromFile attributes an error to a file, unless it has been attributed to
// another.
func FromFile(name string, err error) error {
	var file *fileError
	if err == nil || errors.As(err, &file) {
		return err
	}
	return InFile(name, err)
}
