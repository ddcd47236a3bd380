package sheet_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/convert/sheet"
)

// FuzzRead puts anything into any cell of a filled book: it is read or found, and each
// finding names a cell.
func FuzzRead(f *testing.F) {
	file := clean(f, "plan")
	b := sheet.Book{Lang: "es", Actor: file.Envelope.Sender, Marking: file.Envelope.Marking, Zone: sheet.Home(file.Envelope.Sender)}
	book := write(f, file, b, "plan", "action")
	f.Add("Acciones", uint8(4), uint8(3), "x", uint8(0))
	f.Add("Acciones – indicadores", uint8(2), uint8(4), "1e400", uint8(1))
	f.Add("Instrucciones", uint8(3), uint8(4), "¿?", uint8(0))
	f.Add("mixta", uint8(4), uint8(2), "{}", uint8(0))
	f.Add("Planes", uint8(1), uint8(1), "mixta:action", uint8(2))
	f.Fuzz(func(t *testing.T, name string, column, row uint8, text string, kind uint8) {
		in, err := excelize.OpenReader(bytes.NewReader(book))
		if err != nil {
			t.Fatal(err)
		}
		defer in.Close()
		at, err := excelize.CoordinatesToCellName(int(column%60)+1, int(row%8)+1)
		if err != nil {
			t.Fatal(err)
		}
		switch kind % 4 {
		case 0:
			err = in.SetCellStr(name, at, text)
		case 1:
			err = in.SetCellDefault(name, at, text)
		case 2:
			err = in.SetCellFormula(name, at, text)
		case 3:
			err = in.SetCellBool(name, at, len(text) > 1)
		}
		var out bytes.Buffer
		if err != nil || in.Write(&out) != nil {
			return
		}
		rd, err := sheet.Open(bytes.NewReader(out.Bytes()), int64(out.Len()))
		if err != nil {
			return
		}
		defer rd.Close()
		for row, err := range rd.Rows() {
			if err != nil {
				return
			}
			_, report, _ := mixta.Unmarshal(row.Kind, row.JSON())
			for _, f := range row.Place(report).Findings {
				rd.Find(f)
			}
		}
		for _, f := range rd.Report().Findings {
			if f.Pointer != "" && !strings.Contains(f.Pointer, "!") {
				t.Errorf("%s %s names no cell", f.Rule.ID, f.Pointer)
			}
		}
	})
}
