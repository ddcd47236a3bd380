package ledger

import (
	"errors"
	"io"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/trust"
)

// entry is what lies in a folder, before it is read.
type entry struct {
	name   string
	signed *trust.Verdict // nil where nobody was asked to sign
	ended  bool           // signed by a key of the keeper's own that has ended since
	odd    *check.Finding // why it is not read
}

// Names returns the files below a folder that the ledger looks at, in order.
func Names(dir string) (names []string, err error) {
	all, err := entries(dir)
	for _, e := range all {
		if e.odd == nil {
			names = append(names, e.name)
		}
	}
	return names, err
}

// entries returns all that lies below a folder but what is hidden, and what
// stands beside the files: signatures and locks.
func entries(dir string) (all []entry, err error) {
	err = filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil && path == dir {
			return err
		}
		hidden := strings.HasPrefix(d.Name(), ".") && path != dir
		extension := strings.ToLower(filepath.Ext(path))
		switch {
		case d.IsDir() && hidden:
			return filepath.SkipDir
		case err != nil:
			all = append(all, entry{name: path, odd: damage(err)})
		case d.IsDir(), hidden, extension == ".jws", extension == ".lock":
		case d.Type().IsRegular() && slices.Contains([]string{".json", ".gz", ".zst"}, extension):
			all = append(all, entry{name: path})
		default:
			all = append(all, entry{name: path, odd: &check.Finding{Rule: &passedOver, Severity: passedOver.Severity}})
		}
		return nil
	})
	return all, err
}

// damage finds that a file could not be read, and says why.
func damage(err error) *check.Finding {
	why := textDamaged
	var system *fs.PathError
	said, both := check.Both(err)
	answer, known := check.System(err)
	switch {
	case both:
		why = said
	case known:
		why = answer
	case errors.As(err, &system):
		why = check.Text{ES: system.Err.Error(), EN: system.Err.Error()}
	case errors.Is(err, io.ErrUnexpectedEOF):
		why = textCutShort
	}
	return &check.Finding{Rule: &damaged, Severity: damaged.Severity, Args: []any{why}}
}

// ErrNoFolder is the error of a file where a folder is needed.
var ErrNoFolder = check.Errorf(check.Text{ES: "es un archivo, no una carpeta", EN: "it is a file, not a folder"})

var (
	textDamaged  = check.Text{ES: "está dañado", EN: "it is damaged"}
	textCutShort = check.Text{ES: "está incompleto", EN: "it is cut short"}
)
