package ledger

import (
	"errors"
	"io"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"

	"github.com/comision-mixta/mixta/check"
)

// Names returns the files below a folder that the ledger reads, in order.
func Names(dir string) (names []string, err error) {
	files, err := walk(dir)
	for _, f := range files {
		if f.unread == nil {
			names = append(names, f.path)
		}
	}
	return names, err
}

// beside lists the extensions of files beside a file or a state: signatures,
// locks, the index, the register of numbers.
var beside = []string{".jws", ".lock", indexExtension, registerExtension}

// walk lists the files below a folder, except hidden ones and those beside
// another file.
func walk(dir string) (files []*File, err error) {
	err = filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil && path == dir {
			return err
		}
		hidden := strings.HasPrefix(d.Name(), ".") && path != dir
		extension := strings.ToLower(filepath.Ext(path))
		f := &File{path: path}
		switch {
		case d.IsDir() && hidden:
			return filepath.SkipDir
		case err != nil:
			f.unread = damage(err)
		case d.IsDir(), hidden, slices.Contains(beside, extension):
			return nil
		case !d.Type().IsRegular() || !slices.Contains([]string{".json", ".gz", ".zst"}, extension):
			f.unread = &check.Finding{Rule: &passedOver, Severity: passedOver.Severity}
		}
		if f.Name, err = filepath.Rel(dir, path); err != nil {
			f.Name = path
		}
		f.Name = filepath.ToSlash(f.Name)
		files = append(files, f)
		return nil
	})
	return files, err
}

// damage returns the finding that a file could not be read, with the reason.
func damage(err error) *check.Finding {
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

// ErrNoFolder is the error for a file where a folder is required.
var ErrNoFolder = check.Errorf(check.Text{ES: "es un archivo, no una carpeta", EN: "is a file, not a folder"})

var (
	textDamaged  = check.Text{ES: "está dañado", EN: "it is damaged"}
	textCutShort = check.Text{ES: "está incompleto", EN: "is truncated"}
)
