package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
)

// TestSheetStory is what an office does that writes no JSON: it makes a book, fills it
// in, mends the cells that are named, reads it, and gets it back.
func TestSheetStory(t *testing.T) {
	t.Chdir(t.TempDir())
	run := func(want int, args ...string) (out, note string) {
		t.Helper()
		out, note, code := call("es", "", args...)
		if code != want {
			t.Fatalf("%v: %d\n%s%s", args, code, out, note)
		}
		return out, note
	}
	run(cli.ExitClean, "sheet", "new", "meeting", "plan", "acción", "--as", "BO-VDSSC", "--exercise", "--tlp", "CLEAR", "--out", "plan.xlsx")
	fillIn(t, "plan.xlsx", "Reuniones", 3, "mixta:meeting", "IX", "ordinal", "9", "session", "ordinary", "held", "2022-09-29")
	fillIn(t, "plan.xlsx", "Planes", 3, "mixta:plan", "POA", "title/es", "Plan de simulacro", "period/from", "2022-10-01", "period/to", "30/09/2023", "meeting", "IX")
	fillIn(t, "plan.xlsx", "Acciones", 3, "mixta:action", "1", "plan", "POA", "area", "control", "text/es", "Patrullar.", "due", "2023-06")
	fillIn(t, "plan.xlsx", "Acciones", 4, "mixta:action", "2", "plan", "PAO", "area", "Control", "text/es", "Sembrar.", "number", "dos")

	out, _ := run(cli.ExitFindings, "sheet", "read", "plan.xlsx", "--into", "estado.json", "--marked", "revisado.xlsx")
	for _, cell := range []string{"plan.xlsx: Acciones!B4: error sheet.reference", "plan.xlsx: Acciones!C4: error convert.number"} {
		if !strings.Contains(out, cell) {
			t.Errorf("%s is not named:\n%s", cell, out)
		}
	}
	if _, err := os.Stat("estado.json"); err == nil {
		t.Error("a book with errors was read into a state")
	}
	if marked, err := excelize.OpenFile("revisado.xlsx"); err != nil {
		t.Error(err)
	} else if all, err := marked.GetComments("Acciones"); err != nil || len(all) < 2 {
		t.Errorf("%d comments, %v", len(all), err)
	}

	fillIn(t, "plan.xlsx", "Acciones", 4, "plan", "POA", "number", "2")
	if _, note := run(cli.ExitClean, "sheet", "read", "plan.xlsx", "--into", "estado.json", "--at", "2022-10-03T09:00:00-04:00"); !strings.Contains(note, "registros nuevos, 4") {
		t.Error(note)
	}
	run(cli.ExitClean, "validate", "estado.json")
	before, _ := os.ReadFile("estado.json")
	if _, note := run(cli.ExitClean, "sheet", "read", "plan.xlsx", "--into", "estado.json"); !strings.Contains(note, "sin cambio, 4") {
		t.Error(note)
	}
	run(cli.ExitClean, "sheet", "write", "estado.json", "--out", "otro.xlsx")
	run(cli.ExitClean, "sheet", "read", "otro.xlsx", "--into", "estado.json")
	if after, _ := os.ReadFile("estado.json"); string(after) != string(before) {
		t.Error("reading again changed the state")
	}
	fillIn(t, "otro.xlsx", "Acciones", 3, "text/es", "Patrullar de noche.")
	if _, note := run(cli.ExitClean, "sheet", "read", "otro.xlsx", "--into", "estado.json"); !strings.Contains(note, "versiones siguientes, 1") {
		t.Error(note)
	}
	run(cli.ExitClean, "sheet", "new", "meeting", "--as", "PE-DEVIDA", "--out", "pe.xlsx")
	fillIn(t, "pe.xlsx", "Reuniones", 3, "mixta:meeting", "X", "ordinal", "10", "session", "ordinary", "held", "2023-08")
	run(cli.ExitClean, "sheet", "read", "pe.xlsx", "--into", "pe.json")
	run(cli.ExitFailure, "sheet", "read", "otro.xlsx", "--into", "pe.json")
	run(cli.ExitClean, "plan", "review", "estado.json", "--as-of", "2023-08-01", "--format", "xlsx", "--out", "revision.xlsx")
	if review, err := excelize.OpenFile("revision.xlsx"); err != nil {
		t.Error(err)
	} else if v, err := review.GetCellValue("mixta", "C2"); err != nil || v != "Patrullar de noche." {
		t.Errorf("%q, %v", v, err)
	}
}

// fillIn types texts into a row, by the paths of its columns.
func fillIn(t *testing.T, book, sheet string, row int, pairs ...string) {
	t.Helper()
	f, err := excelize.OpenFile(book)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := f.GetRows(sheet)
	if err != nil {
		t.Fatal(err)
	}
	for i := 0; i < len(pairs); i += 2 {
		at, err := excelize.CoordinatesToCellName(slices.Index(rows[0], pairs[i])+1, row)
		if err != nil {
			t.Fatalf("%s: %v", pairs[i], err)
		}
		if err := f.SetCellStr(sheet, at, pairs[i+1]); err != nil {
			t.Fatal(err)
		}
	}
	if err := f.Save(); err != nil {
		t.Fatal(err)
	}
}

// TestSheetOffers: a book offers no record that whoever may have the book may not have.
func TestSheetOffers(t *testing.T) {
	const state = "../../conformance/clean/intel.json"
	for tlp, offered := range map[string]bool{"GREEN": false, "RED": true} {
		book := filepath.Join(t.TempDir(), "libro.xlsx")
		_, note, code := call("es", "", "sheet", "new", "link", "--as", "BO-FELCN", "--tlp", tlp, "--releasable", "BO-FELCN", "--from", state, "--out", book)
		if code != 0 || !offered && !strings.Contains(note, "no ofrece") {
			t.Errorf("%s: %d, %s", tlp, code, note)
		}
		f, err := excelize.OpenFile(book)
		if err != nil {
			t.Fatal(err)
		}
		rows, err := f.GetRows("listas")
		if err != nil || slices.Contains(rows[0], "ref:subject") != offered {
			t.Errorf("%s: %v, %v", tlp, rows[0], err)
		}
		f.Close()
	}
}
