package sheet

import (
	"archive/zip"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/comision-mixta/mixta/internal/spool"
)

// pack writes the parts of the book in the order of their names: the same records make
// the same bytes.
func (w *Writer) pack(to io.Writer) error {
	var s spool.Spool
	defer s.Close()
	n, err := w.out.WriteTo(&s)
	if err != nil {
		return err
	}
	in, err := zip.NewReader(&s, n)
	if err != nil {
		return err
	}
	slices.SortFunc(in.File, func(a, b *zip.File) int { return strings.Compare(a.Name, b.Name) })
	out, data := zip.NewWriter(to), w.data()
	for _, f := range in.File {
		if rows := data[f.Name]; rows != nil {
			err = complete(out, f, rows)
		} else {
			err = out.Copy(f)
		}
		if err != nil {
			return err
		}
	}
	return out.Close()
}

// data returns the rows of records, by the names of the parts that they belong to.
func (w *Writer) data() map[string]*rows {
	byPage := map[string]*rows{}
	for _, p := range w.all() {
		byPage[p.name] = p.data
	}
	of := map[string]*rows{}
	for number, name := range w.out.GetSheetMap() {
		of[fmt.Sprintf("xl/worksheets/sheet%d.xml", number)] = byPage[name]
	}
	return of
}

// complete writes the part of a sheet with the rows of records.
func complete(out *zip.Writer, f *zip.File, rows *rows) error {
	in, err := f.Open()
	if err != nil {
		return err
	}
	defer in.Close()
	sheet, err := io.ReadAll(in)
	if err != nil {
		return err
	}
	part, err := out.CreateHeader(&zip.FileHeader{Name: f.Name, Method: zip.Deflate})
	if err != nil {
		return err
	}
	return rows.into(part, sheet)
}
