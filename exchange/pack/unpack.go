package pack

import (
	"io"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/durable"
)

// Opened is a pack whose parts are in a private folder, until they are judged and kept.
type Opened struct {
	Manifest *Manifest
	folder   *durable.Folder
}

// Unpack reads a container into a private folder beside the named one, which must not
// exist yet and gets its name with [Opened.Keep]. If the report is not OK or the error is
// not nil, nothing is left. Close what was opened.
func Unpack(r io.Reader, folder string) (*Opened, check.Report, error) {
	f, err := durable.NewFolder(folder)
	if err != nil {
		return nil, check.Report{}, err
	}
	m, report, err := Read(r, func(_ int, p *Part, content io.Reader) error {
		return f.Create(p.Name, func(w io.Writer) error {
			_, err := io.CopyBuffer(onlyWriter{w}, content, make([]byte, 1<<18))
			return err
		})
	})
	if err != nil || !report.OK() {
		f.Close()
		return nil, report, err
	}
	return &Opened{m, f}, report, nil
}

// Note adds a file of the recipient's own to the folder. Its name begins with a dot, as
// that of no part does.
func (o *Opened) Note(name, text string) error {
	return o.folder.Create(name, func(w io.Writer) error {
		_, err := io.WriteString(w, text)
		return err
	})
}

// Keep gives the folder its name, once all of it is on disk.
func (o *Opened) Keep() error { return o.folder.Keep() }

// Close removes what was not kept.
func (o *Opened) Close() { o.folder.Close() }
