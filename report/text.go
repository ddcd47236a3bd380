package report

import (
	"fmt"
	"io"
	"strings"

	"github.com/comision-mixta/mixta/internal/digits"
	"github.com/comision-mixta/mixta/internal/excerpt"
	"github.com/comision-mixta/mixta/internal/printable"

	"github.com/comision-mixta/mixta/check"
)

// The words around the findings.
var (
	wordSee     = check.Text{ES: "véase", EN: "see"}
	wordMore    = check.Text{ES: "y %s más de %s", EN: "and %s more of %s"}
	wordOver    = check.Text{ES: "%s: además, hallazgos que se contaron sin guardarse: %s", EN: "%s: besides, %s findings that were counted but not kept"}
	wordValid   = check.Text{ES: "válido", EN: "valid"}
	wordInvalid = check.Text{ES: "no válido", EN: "invalid"}
	wordFailed  = check.Text{ES: "no se pudo leer", EN: "could not be read"}
	wordNothing = check.Text{ES: "sin registros", EN: "no records"}
	wordRecord  = check.Text{ES: "1 registro", EN: "1 record"}
	wordRecords = check.Text{ES: "%s registros", EN: "%s records"}
	wordFiles   = check.Text{ES: "%s archivos: válidos %s, no válidos %s", EN: "%s files: valid %s, invalid %s"}
	wordFix     = check.Text{ES: "corrección: %s", EN: "fix: %s"}
	wordFixIf   = check.Text{ES: "corrección, si lo demás es correcto: %s", EN: "fix, if all else is right: %s"}
	wordFor     = check.Text{ES: "para %s:", EN: "for %s:"}
	wordUnread  = check.Text{ES: ", sin leer %s", EN: ", not read %s"}
)

var severityCounts = [...][2]check.Text{
	check.Error:   {{ES: "1 error", EN: "1 error"}, {ES: "%s errores", EN: "%s errors"}},
	check.Warning: {{ES: "1 advertencia", EN: "1 warning"}, {ES: "%s advertencias", EN: "%s warnings"}},
	check.Info:    {{ES: "1 nota", EN: "1 note"}, {ES: "%s notas", EN: "%s notes"}},
}

var wordsWaived = [2]check.Text{{ES: "1 dispensado", EN: "1 waived"}, {ES: "%s dispensados", EN: "%s waived"}}

// Text prints the findings in the manner of a compiler, each with the text
// around it and a mark below, then a verdict for each file.
func (o Output) Text(w io.Writer, files []File) error {
	p := &textPrinter{o, w, nil}
	for i := range files {
		p.file(&files[i])
	}
	if len(files) > 1 {
		p.total(files)
	}
	return p.err
}

// textPrinter keeps the first error of writing.
type textPrinter struct {
	Output
	w   io.Writer
	err error
}

func (p *textPrinter) line(s ...string) {
	if p.err == nil {
		_, p.err = io.WriteString(p.w, strings.Join(s, "")+"\n")
	}
}

// file prints the findings of one file and its verdict.
func (p *textPrinter) file(f *File) {
	rest := map[*check.Rule]int{}
	for _, c := range f.Rest {
		rest[c.Rule] = c.Count
	}
	all := f.Report.Findings
	for i := range all {
		p.finding(f, &all[i], i > 0 && all[i-1].Line == all[i].Line && all[i-1].Column == all[i].Column)
		if r := all[i].Rule; rest[r] > 0 && (i+1 == len(all) || all[i+1].Rule != r) {
			p.more(r, rest[r])
			delete(rest, r)
		}
	}
	for _, c := range f.Rest {
		if rest[c.Rule] > 0 {
			p.more(c.Rule, c.Count)
		}
	}
	some := len(all) > 0 || len(f.Rest) > 0
	for s := range f.Sides {
		for i := range f.Sides[s].Report.Findings {
			p.finding(f, &f.Sides[s].Report.Findings[i], false)
			some = true
		}
	}
	if some {
		p.line()
	}
	p.verdict(f)
}

func (p *textPrinter) more(r *check.Rule, n int) {
	p.line("      … ", p.say(wordMore, digits.Count(n, p.Lang), p.paint(bold, r.ID)))
}

// finding prints one finding: the line that editors know how to jump to, the
// text, the mark, and which record it is in. The text is not said again for
// several findings in one place.
func (p *textPrinter) finding(f *File, at *check.Finding, again bool) {
	p.line(p.paint(bold, placed(printable.Text(f.Name), at)+":"), " ", p.paint(colors[at.Severity], at.Severity.In(p.Lang)+" "+at.Rule.ID), ": ", printable.Text(at.Message(p.Lang)))
	gutter := fmt.Sprintf("%5d", at.Line)
	if e, ok := f.Quotes[Position{at.Line, at.Column}]; ok && !again && strings.TrimSpace(e.Text) != "" {
		text, marks := e.show(at, p.columns())
		p.line(p.paint(faint, gutter+" | "), text)
		p.line(p.paint(faint, strings.Repeat(" ", len(gutter))+" | "), p.paint(mark, marks))
	}
	if s := p.whereabouts(at); s != "" {
		p.line(p.paint(faint, strings.Repeat(" ", len(gutter))+" = "+s))
	}
	if waived := at.Waived.In(p.Lang); waived != "" {
		p.line(p.paint(faint, strings.Repeat(" ", len(gutter))+" = "+printable.Text(waived)))
	}
	if at.Fix != nil {
		p.line(p.paint(faint, strings.Repeat(" ", len(gutter))+" = "+p.fix(at.Fix)))
	}
}

// placed is the name of a file with where in it a finding is: on a line, or in a cell.
func placed(name string, at *check.Finding) string {
	switch {
	case at.Line > 0:
		return fmt.Sprintf("%s:%d:%d", name, at.Line, at.Column)
	case inCell(at.Pointer):
		return name + ": " + printable.Text(at.Pointer)
	}
	return name
}

// columns is how many are left for the text beside the line numbers and the
// signs that a line goes on.
func (p *textPrinter) columns() int {
	if p.Width == 0 {
		return excerpt.Width
	}
	return max(p.Width-len("12345 | ")-2, 30)
}

// inCell reports whether a pointer is no JSON Pointer, but names a cell of a book:
// Acciones!D7.
func inCell(pointer string) bool { return pointer != "" && pointer[0] != '/' }

// whereabouts names the record, the pointer and the related places.
func (p *textPrinter) whereabouts(at *check.Finding) string {
	s := printable.Text(at.Pointer)
	if inCell(at.Pointer) {
		s = "" // it stands before the sentence
	}
	if kind := at.Kind; kind != "" {
		if p.Noun != nil {
			kind = p.Noun(kind).In(p.Lang)
		}
		s = strings.TrimSuffix(strings.TrimSpace(printable.Text(kind+" "+at.ID))+", "+s, ", ")
	}
	var see []string
	for _, r := range at.Related {
		place := printable.Text(r.Pointer)
		if r.Line > 0 {
			place += fmt.Sprintf(" (%d:%d)", r.Line, r.Column)
		}
		see = append(see, place)
	}
	if len(see) > 0 {
		s += "; " + wordSee.In(p.Lang) + " " + strings.Join(see, ", ")
	}
	return s
}

// verdict prints one line: valid or not, how many findings, what it holds.
func (p *textPrinter) verdict(f *File) {
	name := printable.Text(f.Name)
	if n := omitted(f.Report) - f.trimmed(); n > 0 {
		p.line(p.say(wordOver, name, digits.Count(n, p.Lang)))
	}
	parts := []string{p.paint(green, wordValid.In(p.Lang))}
	switch {
	case f.failure() != nil:
		parts[0] = p.paint(colors[check.Error], wordFailed.In(p.Lang)+": "+printable.Text(check.Reason(f.failure(), p.Lang)))
	case !f.Report.OK():
		parts[0] = p.paint(colors[check.Error], wordInvalid.In(p.Lang))
	}
	parts = append(parts, p.counts(f.Report)...)
	if f.failure() == nil && f.Holds != nil {
		parts = append(parts, p.holds(f.Holds))
	}
	p.line(p.paint(bold, name+":"), " ", strings.Join(parts, ", "))
	for i := range f.Sides {
		p.side(f, &f.Sides[i])
	}
}

// side prints whether the file is valid for a side, and what its own rules find.
func (p *textPrinter) side(f *File, s *Side) {
	parts := []string{p.paint(colors[check.Error], wordInvalid.In(p.Lang))}
	if f.ValidFor(s) {
		parts[0] = p.paint(green, wordValid.In(p.Lang))
	}
	parts = append(parts, p.counts(s.Report)...)
	p.line("  ", p.say(wordFor, s.Name.In(p.Lang)), " ", strings.Join(parts, ", "))
}

// counts says how many findings there are of each severity, and how many are waived.
func (p *textPrinter) counts(r check.Report) (parts []string) {
	count := func(n int, words [2]check.Text) {
		switch n {
		case 0:
		case 1:
			parts = append(parts, p.say(words[0]))
		default:
			parts = append(parts, p.say(words[1], digits.Count(n, p.Lang)))
		}
	}
	for s := check.Error; s > check.Off; s-- {
		count(r.Count(s), severityCounts[s])
	}
	count(r.Waived(), wordsWaived)
	return parts
}

func (f *File) trimmed() (n int) {
	for _, c := range f.Rest {
		n += c.Count
	}
	return n
}

func omitted(r check.Report) (n int) {
	for _, c := range r.Omitted {
		n += c
	}
	return n
}

// holds says how many records there are, by kind.
func (p *textPrinter) holds(held []Holding) string {
	total := 0
	var kinds []string
	for _, h := range held {
		total += h.Records
		kinds = append(kinds, h.Noun.Count(h.Records, p.Lang))
	}
	switch total {
	case 0:
		return p.say(wordNothing)
	case 1:
		return p.say(wordRecord) + ": " + strings.Join(kinds, ", ")
	}
	return p.say(wordRecords, digits.Count(total, p.Lang)) + ": " + strings.Join(kinds, ", ")
}

// total prints how the files stand together.
func (p *textPrinter) total(files []File) {
	valid, unread := 0, 0
	for i := range files {
		switch {
		case files[i].Err != nil:
			unread++
		case files[i].Valid():
			valid++
		}
	}
	s := p.say(wordFiles, digits.Count(len(files), p.Lang), digits.Count(valid, p.Lang), digits.Count(len(files)-valid-unread, p.Lang))
	if unread > 0 {
		s += p.say(wordUnread, digits.Count(unread, p.Lang))
	}
	p.line(s)
}

// The colours, as parameters of the control sequence that sets them.
const (
	bold  = "1"
	faint = "2"
	green = "32"
	mark  = "1;32"
)

var colors = [...]string{check.Error: "1;31", check.Warning: "1;33", check.Info: "1;36"}

func (o Output) paint(color, s string) string {
	if !o.Color {
		return s
	}
	return "\x1b[" + color + "m" + s + "\x1b[0m"
}
