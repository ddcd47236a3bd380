package main

import (
	"encoding/csv"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/spf13/cobra"
	"github.com/xuri/excelize/v2"

	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
)

// rowless are the commands with --format that print no rows, and what they print. Any
// other gives a book too.
var rowless = map[string]string{
	"conformance run": "findings", "diff": "a patch", "facts merge": "findings", "inbox": "a page about the files", "pack": "findings", "unpack": "findings", "ledger check": "a page about the channels", "merge": "findings", "propose accept": "findings", "propose decline": "findings", "resolve": "findings",
	"propose": "findings", "revise": "findings", "sheet read": "findings", "state": "findings", "validate": "findings", "verify": "findings",
	"version": "a line", "withdraw": "findings",
}

// booked are calls of the commands that print rows, on examples or on the files that
// other tests use.
var booked = map[string][]string{
	"crops change":     {"../../examples/coca-monitoring/figures.json"},
	"crops estimate":   {"../../examples/coca-monitoring/parcels.json"},
	"crops overlaps":   {"../../examples/coca-monitoring/parcels.json"},
	"crops production": {"../../examples/coca-monitoring/figures.json"},
	"crops reductions": {"../../examples/coca-monitoring/figures.json"},
	"crops surplus":    {"../../examples/coca-monitoring/figures.json"},
	"explain":          {"action"},
	"explain code":     {"record.Side"},
	"explain rule":     {"plan.action.due-before-start"},
	"intel gaps":       {"--to", "2023-09-30", "../../examples/air-bulletin/bo-2023-q1.json", "../../examples/air-bulletin/bo-2023-q3.json"},
	"intel network":    {"../../conformance/clean/intel.json"},
	"intel marks":      {"../../conformance/clean/intel.json"},
	"intel same":       {"../../conformance/clean/intel.json", "testdata/other.json"},
	"ops check":        {"testdata/operations.json", "--border", "testdata/line.geojson", "--left", "PE", "--accuracy", "500"},
	"ops clock":        {"testdata/operations.json"},
	"ops conflicts":    {"testdata/operations.json", "--separation", "land-land=2000/60"},
	"ops crossings":    {"testdata/operations.json", "--border", "testdata/line.geojson", "--left", "PE", "--accuracy", "500"},
	"ops destructions": {"../../conformance/clean/ops.json"},
	"ops totals":       {"testdata/operations.json"},
	"plan review":      {"../../examples/ix-meeting/ix-meeting.json", "--as-of", "2023-08-01"},
	"show":             {"testdata/clean.json"},
	"schema diff":      {"testdata/model-old", "testdata/model-new"},
	"summary":          {"testdata/clean.json"},
}

// TestBooksOfAll: each command that prints rows gives them as a book, whatever its
// group; and what is to be known of the rows, which CSV has in a column, stands in it.
func TestBooksOfAll(t *testing.T) {
	noted := 0
	var walk func(c *cobra.Command)
	walk = func(c *cobra.Command) {
		for _, d := range c.Commands() {
			walk(d)
		}
		if c.Flags().Lookup("format") == nil {
			return
		}
		name := strings.TrimPrefix(c.CommandPath(), "mixta ")
		books := strings.Contains(c.Flags().Lookup("format").Usage, "xlsx")
		if _, without := rowless[name]; books == without {
			t.Errorf("%s: --format has xlsx: %v", name, books)
		}
		if args := booked[name]; args != nil {
			noted += sameBook(t, append(strings.Fields(name), args...))
		}
	}
	walk((&cli.App{Lang: "en"}).Root(groups...))
	if noted < 10 {
		t.Errorf("only %d notes", noted)
	}
}

// sameBook calls a command for a book and for CSV, and returns how many notes both have.
func sameBook(t *testing.T, args []string) int {
	t.Helper()
	name := filepath.Join(t.TempDir(), "book.xlsx")
	_, stderr, code := call("es", "", append(slices.Clone(args), "--format", "xlsx", "--out", name)...)
	book, err := excelize.OpenFile(name)
	if err != nil {
		t.Errorf("%v: exit %d, %v: %s", args, code, err, stderr)
		return 0
	}
	defer book.Close()
	cells, err := book.GetRows(book.GetSheetName(0))
	if err != nil || len(cells) < 2 {
		t.Errorf("%v: %d rows, %v", args, len(cells), err)
	}
	out, _, _ := call("es", "", append(slices.Clone(args), "--format", "csv")...)
	rows, err := csv.NewReader(strings.NewReader(out)).ReadAll()
	if err != nil || len(rows) < 2 {
		t.Errorf("%v: %d rows, %v", args, len(rows), err)
		return 0
	}
	last := len(rows[0]) - 1
	if rows[0][last] != "note" {
		return 0
	}
	notes, below := 0, 0
	for _, r := range rows[1:] {
		if r[last] != "" {
			notes++
		}
	}
	if i := slices.IndexFunc(cells, func(r []string) bool { return len(r) == 0 }); i > 0 {
		below = len(cells) - i - 1
	}
	if notes != below {
		t.Errorf("%v: %d notes, and %d below the rows of the book", args, notes, below)
	}
	return notes
}
