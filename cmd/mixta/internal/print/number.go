package print

import (
	"fmt"
	"strings"

	"github.com/comision-mixta/mixta/convert"
)

// Figure is a number in its JSON spelling, such as "22.80": to people as their
// locale writes it.
type Figure string

func (f Figure) read(to audience) string { return to.number(string(f)) }

// number writes a number, given in its JSON spelling, as the audience reads it:
// programs without separators of thousands.
func (to audience) number(s string) string {
	switch {
	case to.programs:
		return to.locale.Write(s)
	case to.aligned:
		return to.locale.ShowAligned(s)
	}
	return to.locale.Show(s)
}

// figure is a number among the arguments of a sentence.
type figure struct {
	number any
	locale convert.Locale
}

// Format writes the number as the verb asks, then as the locale does.
func (f figure) Format(s fmt.State, verb rune) {
	text := fmt.Sprintf(fmt.FormatString(s, verb), f.number)
	digits := strings.TrimLeft(text, " ")
	fmt.Fprint(s, text[:len(text)-len(digits)], f.locale.Show(digits))
}

// Sprintf is [fmt.Sprintf] with the numbers of a locale.
func Sprintf(l convert.Locale, text string, args ...any) string {
	shown := make([]any, len(args))
	for i, v := range args {
		switch v.(type) {
		case int, int64, float64:
			v = figure{v, l}
		}
		shown[i] = v
	}
	return fmt.Sprintf(text, shown...)
}
