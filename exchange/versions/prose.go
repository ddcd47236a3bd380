package versions

import (
	"bytes"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strings"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/internal/raw"
	"github.com/comision-mixta/mixta/internal/calendar"
	"github.com/comision-mixta/mixta/internal/printable"
	"github.com/comision-mixta/mixta/page"
)

// WriteProse says the differences in sentences, a paragraph for each record, for people
// who read no tables: what it was, what it is, who issued that and when.
func (d *Difference) WriteProse(w io.Writer, lang check.Lang) error {
	var b bytes.Buffer
	behind := map[string][]check.Finding{}
	for _, f := range d.Report.Findings {
		behind[f.ID] = append(behind[f.ID], f)
	}
	for _, c := range d.Changes {
		fmt.Fprintln(&b, page.Sentence(title(c.Kind, c.raw, lang)+": "+strings.Join(c.said(lang), "; ")))
		if v, err := parse(c.raw); err == nil && c.To != nil {
			fmt.Fprintf(&b, textIssuedBy.In(lang)+"\n", printable.Text(string(v.Issuer)), calendar.Words(string(v.Issued), lang))
		}
		for _, f := range behind[string(c.ID)] {
			fmt.Fprintf(&b, textBehind.In(lang)+"\n", fieldsOf(c.Kind, lang).name(f.Pointer), f.Message(lang))
		}
		b.WriteByte('\n')
	}
	if len(d.Changes) == 0 {
		fmt.Fprintln(&b, textNothing.In(lang))
	}
	_, err := w.Write(bytes.TrimSuffix(b.Bytes(), []byte("\n\n")))
	if err == nil && len(d.Changes) > 0 {
		_, err = io.WriteString(w, "\n")
	}
	return err
}

// said says what has changed of a record, in parts of a sentence.
func (c *Change) said(lang check.Lang) (all []string) {
	if c.Section != mixta.Live {
		all = append(all, c.Section.Word().In(lang))
	}
	switch {
	case c.From == nil:
		return append(all, TextNew.In(lang))
	case c.To == nil:
		return append(all, textNoLonger.In(lang))
	}
	words := fieldsOf(c.Kind, lang)
	words.prose = true
	for _, op := range c.Ops {
		if slices.ContainsFunc(raw.Own, op.in) {
			continue
		}
		name := fmt.Sprintf(TextQuoted.In(lang), words.name(op.Path))
		was, now := words.said(op.Path, op.Old), words.said(op.Path, op.Value)
		switch {
		case op.Old == nil:
			all = append(all, fmt.Sprintf(textStated.In(lang), name, now))
		case op.Value == nil:
			all = append(all, fmt.Sprintf(textUnstated.In(lang), name, was))
		default:
			all = append(all, Moved(name, was, now).In(lang)+words.inclusion(op))
		}
	}
	if len(all) == 0 {
		all = append(all, textSame.In(lang))
	}
	return all
}

// Moved says that something went from one value to another.
func Moved(name, was, now string) check.Text {
	from, to := "de ", "a "
	if aDay.MatchString(was) {
		from = "del "
	}
	if aDay.MatchString(now) {
		to = "al "
	}
	return check.Text{ES: name + " pasó " + from + was + " " + to + now, EN: name + " went from " + was + " to " + now}
}

// aDay matches a day in words, which has an article in Spanish: "30 de junio de 2023".
var aDay = regexp.MustCompile(`^[1-9]\d?\.?º? de \p{L}`)

// Parts of sentences about what has changed, which reports use, too.
var (
	TextNew    = check.Text{ES: "registro nuevo", EN: "new record"}
	TextQuoted = check.Text{ES: "«%s»", EN: "\"%s\""}
)

var (
	textStated   = check.Text{ES: "se agregó %s: %s", EN: "%s was added: %s"}
	textUnstated = check.Text{ES: "se quitó %s, que era: %s", EN: "%s was removed; it was: %s"}
	textNoLonger = check.Text{ES: "ya no figura", EN: "no longer there"}
	textSame     = check.Text{ES: "versión nueva, con el mismo contenido", EN: "new version with the same content"}
	textIssuedBy = check.Text{ES: "Lo emitió %s el %s.", EN: "Issued by %s on %s."}
	textBehind   = check.Text{ES: "Advertencia: «%s» %s.", EN: "Warning: \"%s\" %s."}
	textNothing  = check.Text{ES: "Los archivos no difieren en ningún registro.", EN: "The files do not differ in any record."}
)
