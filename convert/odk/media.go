package odk

import (
	"archive/zip"
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert/internal/text"
	"github.com/comision-mixta/mixta/internal/archive"
	"github.com/comision-mixta/mixta/internal/durable"
	"github.com/comision-mixta/mixta/internal/packed"
	"github.com/comision-mixta/mixta/internal/spool"
	"github.com/comision-mixta/mixta/record"
)

// media has the photographs of answers.
type media struct {
	open  opener
	known map[any]photo // by the file, which is read once however many answers name it
}

// opener opens the file of a photograph, by its name and the submission that it belongs
// to, and says which file it is; the error is fs.ErrNotExist where it is not there.
type opener func(name, instance string) (f io.ReadCloser, file any, err error)

// photo is the digest of a photograph, or why there is none.
type photo struct {
	digest record.Digest
	why    *check.Text
}

func newMedia(open opener) media { return media{open, map[any]photo{}} }

// maxPhoto bounds a photograph, and mostCopied a zip that does not come from a file, in
// bytes.
const (
	maxPhoto   = 256 << 20
	mostCopied = 4 << 30
)

// Why a photograph has no digest.
var (
	notThere  = check.Text{EN: "it is not there", ES: "no está"}
	badName   = check.Text{EN: "its name is not that of a file", ES: "su nombre no es el de un archivo"}
	tooLarge  = check.Text{EN: "it is larger than 256 MiB", ES: "supera los 256 MiB"}
	unopened  = check.Text{EN: "it cannot be read", ES: "no se puede leer"}
	noAnswers = check.Text{EN: "the zip must contain the CSV or GeoJSON of the answers", ES: "el zip debe contener el CSV o GeoJSON de las respuestas"}
)

// digest returns the digest of a photograph, or why there is none.
func (m media) digest(name, instance string) (record.Digest, *check.Text) {
	if name != path.Base(name) || strings.ContainsAny(name, "\\:") || name == "." || name == ".." {
		return "", &badName
	}
	f, file, err := m.open(name, instance)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return "", &notThere
	case err != nil:
		return "", &unopened
	}
	defer f.Close()
	p, known := m.known[file]
	if !known {
		p = digest(f)
		m.known[file] = p
	}
	return p.digest, p.why
}

// digest reads a photograph.
func digest(f io.Reader) photo {
	h := sha256.New()
	switch n, err := io.Copy(h, io.LimitReader(f, maxPhoto+1)); {
	case err != nil:
		return photo{why: &unopened}
	case n > maxPhoto:
		return photo{why: &tooLarge}
	}
	return photo{digest: record.Digest("sha256:" + hex.EncodeToString(h.Sum(nil)))}
}

// beside looks in the folder of a file and in the folder media there, in which the
// photographs of a submission may have a folder of their own.
func beside(file string) opener {
	return func(name, instance string) (io.ReadCloser, any, error) {
		if file == "" {
			return nil, nil, fs.ErrNotExist
		}
		root, err := os.OpenRoot(filepath.Dir(file)) // links do not lead out of it
		if err != nil {
			return nil, nil, err
		}
		defer root.Close()
		for _, at := range []string{path.Join("media", name), path.Join("media", path.Base(instance), name), name} {
			if f, err := root.Open(at); err == nil || !errors.Is(err, fs.ErrNotExist) {
				return f, at, err
			}
		}
		return nil, nil, fs.ErrNotExist
	}
}

// zip reads the answers in a zip, whose photographs are in it as well. What does
// not come from a file is kept in a temporary one.
func (in *reader) zip(r io.Reader) error {
	f, size, err := in.seekable(r)
	if f != nil {
		defer f.Close()
	}
	if err != nil {
		return fmt.Errorf("odk: %w", err)
	}
	z, err := archive.Open(f, size)
	if err != nil {
		return check.Errorf(check.Text{ES: "debe ser un zip entero: está cortado o dañado", EN: "must be a whole zip: it is cut short or damaged"})
	}
	var tables []*zip.File
	files := map[string][]*zip.File{}
	for _, entry := range z.File {
		base := path.Base(entry.Name)
		files[base] = append(files[base], entry)
		if ext := strings.ToLower(path.Ext(base)); (ext == ".csv" || ext == ".geojson") && !strings.Contains(entry.Name, "media/") {
			tables = append(tables, entry)
		}
	}
	if len(tables) == 0 {
		return check.Errorf(noAnswers)
	}
	in.media = newMedia(func(name, instance string) (io.ReadCloser, any, error) {
		all := files[name]
		if len(all) == 0 {
			return nil, nil, fs.ErrNotExist
		}
		i := slices.IndexFunc(all, func(f *zip.File) bool { return instance != "" && strings.Contains(f.Name, instance) })
		entry := all[max(i, 0)]
		f, err := entry.Open()
		return f, entry, err
	})
	// Those of repeated groups are called like that of the form, and more.
	table, err := slices.MinFunc(tables, func(a, b *zip.File) int { return cmp.Compare(len(a.Name), len(b.Name)) }).Open()
	if err != nil {
		return fmt.Errorf("odk: %w", err)
	}
	defer table.Close()
	return in.answers(text.Unmarked(packed.Bound(table, size)))
}

// seekable returns the file that is read, or a copy of it, and its size.
func (in *reader) seekable(r io.Reader) (file, int64, error) {
	if in.options.Path != "" {
		f, err := os.Open(in.options.Path)
		if err != nil {
			return nil, 0, err
		}
		size, err := f.Seek(0, io.SeekEnd)
		return f, size, err
	}
	f, err := durable.NewDraft(os.TempDir())
	if err != nil {
		return nil, 0, err
	}
	n, err := io.Copy(f, spool.AtMost(r, mostCopied))
	return f, n, err
}

type file interface {
	io.ReaderAt
	io.Closer
}
