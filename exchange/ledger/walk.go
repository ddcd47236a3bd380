package ledger

import (
	"errors"
	"io"
	"io/fs"
	"path"
	"slices"
	"strings"

	"github.com/comision-mixta/mixta/check"
)

// readable reports whether the ledger reads a file of that name.
func readable(name string) bool {
	return slices.Contains([]string{".json", ".gz", ".zst"}, strings.ToLower(path.Ext(name)))
}

// toRead returns the files of these names, except those that belong to another or
// to the state. What is not read has the reason.
func toRead(names []string) (files []*File) {
	slices.Sort(names)
	for _, name := range names {
		f := &File{Name: name}
		switch {
		case strings.HasPrefix(path.Base(name), "."), slices.Contains(beside, strings.ToLower(path.Ext(name))):
			continue
		case !readable(name) && !strings.HasSuffix(name, "/"):
			f.unread = passed()
		}
		files = append(files, f)
	}
	return files
}

// passed returns the finding that a file is passed over.
func passed() *check.Finding { return &check.Finding{Rule: &passedOver, Severity: passedOver.Severity} }

// damage returns the finding that a file could not be read, with the reason.
func damage(err error) *check.Finding {
	if errors.Is(err, errPassedOver) {
		return passed()
	}
	why := textDamaged
	var system *fs.PathError
	sentence, both := check.Both(err)
	answer, known := check.System(err)
	switch {
	case both:
		why = sentence
	case known:
		why = answer
	case errors.As(err, &system):
		why = check.Text{ES: system.Err.Error(), EN: system.Err.Error()}
	case errors.Is(err, io.ErrUnexpectedEOF):
		why = textCutShort
	}
	return &check.Finding{Rule: &damaged, Severity: damaged.Severity, Args: []any{why}}
}

var (
	textDamaged  = check.Text{ES: "está dañado", EN: "it is damaged"}
	textCutShort = check.Text{ES: "está incompleto", EN: "is truncated"}
)
