package ledger

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// File is one file of a folder, as the ledger sees it.
type File struct {
	Name     string // path within the folder
	Digest   record.Digest
	Envelope mixta.Envelope
	Receipts []record.Receipt
	Report   check.Report
}

// ReadFile reads one file: its digest, who sends it to whom, and its findings.
// known, unless nil, tells the kind of records of earlier files.
func ReadFile(name string, known func(record.ID) (string, bool)) (*File, error) {
	in, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer in.Close()
	digest := sha256.New()
	rd := mixta.NewReader(io.TeeReader(in, digest))
	rd.Known = known
	f := &File{Name: name}
	f.Report = rd.Check(func(e mixta.Entry) {
		if r, ok := e.Record.(*record.Receipt); ok && e.Report.OK() {
			f.Receipts = append(f.Receipts, *r)
		}
	})
	if err := rd.Err(); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	f.Envelope = rd.Envelope()
	if _, err := io.Copy(digest, in); err != nil { // what follows the text
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	f.Digest = record.Digest("sha256:" + hex.EncodeToString(digest.Sum(nil)))
	return f, nil
}

// ReadFolder reads all files below a folder: those that end in .json, .gz or
// .zst. References between them resolve.
func ReadFolder(dir string) ([]*File, error) {
	names, err := Names(dir)
	if err != nil {
		return nil, err
	}
	ids := map[record.UUID]string{}
	for _, name := range names {
		if err := gather(name, ids); err != nil {
			return nil, err
		}
	}
	known := func(id record.ID) (string, bool) {
		u, _ := record.ParseUUID(string(id))
		kind, ok := ids[u]
		return kind, ok
	}
	var files []*File
	for _, name := range names {
		f, err := ReadFile(name, known)
		if err != nil {
			return nil, err
		}
		if f.Name, err = filepath.Rel(dir, name); err != nil {
			f.Name = name
		}
		f.Name = filepath.ToSlash(f.Name)
		files = append(files, f)
	}
	return files, nil
}

// Names returns the files below a folder that the ledger looks at, in order.
func Names(dir string) (names []string, err error) {
	err = filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		hidden := strings.HasPrefix(d.Name(), ".") && path != dir
		switch {
		case d.IsDir() && hidden:
			return filepath.SkipDir
		case d.Type().IsRegular() && !hidden && slices.Contains([]string{".json", ".gz", ".zst"}, filepath.Ext(path)):
			names = append(names, path)
		}
		return nil
	})
	return names, err
}

// gather notes the ids of all records in a file.
func gather(name string, ids map[record.UUID]string) error {
	in, err := os.Open(name)
	if err != nil {
		return err
	}
	defer in.Close()
	rd := mixta.NewReader(in)
	for e := range rd.Entries() {
		kind := e.Kind
		if w, ok := e.Record.(*record.Withdrawal); ok {
			kind = string(w.Kind)
		}
		if id, ok := record.ParseUUID(string(e.Record.Head().ID)); ok && e.Section != mixta.Proposals {
			ids[id] = kind
		}
	}
	return cmp.Or(rd.Err(), nil)
}
