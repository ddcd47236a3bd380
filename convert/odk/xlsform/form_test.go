package xlsform_test

import (
	"bytes"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/convert/odk"
	"github.com/comision-mixta/mixta/convert/odk/xlsform"
	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/crops/sample"
	"github.com/comision-mixta/mixta/record"
)

// drawn is a survey of the examples with a drawn sample.
func drawn(t *testing.T) (*crops.Survey, []crops.Verification, []crops.Parcel) {
	t.Helper()
	b, err := os.Open("../../../examples/coca-monitoring/parcels.json")
	if err != nil {
		t.Fatal(err)
	}
	defer b.Close()
	f, err := mixta.Read(b)
	if err != nil {
		t.Fatal(err)
	}
	s := &f.Surveys[0]
	list, err := sample.Plan{Seed: "acta", Units: 30, Default: 0.9, Header: record.Header{Version: record.Version{s.Issuer: 1}, Issuer: s.Issuer, Issued: s.Issued, Marking: s.Marking}}.Draw(s, f.Parcels)
	if err != nil {
		t.Fatal(err)
	}
	return s, list, f.Parcels
}

func form(t *testing.T) *xlsform.Form {
	t.Helper()
	f, err := xlsform.New(drawn(t))
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// column returns the cells of a sheet in a column, without its name.
func column(t *testing.T, sheet [][]string, name string) (cells []string) {
	t.Helper()
	i := slices.Index(sheet[0], name)
	if i < 0 {
		t.Fatalf("no column %q in %q", name, sheet[0])
	}
	for _, row := range sheet[1:] {
		cells = append(cells, row[i])
	}
	return cells
}

// types are the types of questions that ODK's XLSForm has and the form uses.
var types = []string{"start", "end", "note", "calculate", "dateTime", "geopoint", "image", "begin_group", "end_group"}

var (
	reference = regexp.MustCompile(`\$\{([^}]*)\}`)
	xmlName   = regexp.MustCompile(`^[A-Za-z_][A-Za-z0-9_.\-]*$`)
)

// TestRulesOfXLSForm checks the form by the rules of XLSForm (xlsform.org): types
// are known, groups end, names are unique and may stand in XML, every reference is
// to a question, every list has choices with distinct names, and whatever is said
// in one language is said in the other.
func TestRulesOfXLSForm(t *testing.T) {
	f := form(t)
	names, kinds := column(t, f.Survey, "name"), column(t, f.Survey, "type")
	lists := map[string]map[string]bool{}
	listed := column(t, f.Choices, "list_name")
	for i, choice := range column(t, f.Choices, "name") {
		if choice == "" || strings.ContainsAny(choice, " \t") || lists[listed[i]][choice] {
			t.Errorf("choice %q of %s", choice, listed[i])
		}
		if lists[listed[i]] == nil {
			lists[listed[i]] = map[string]bool{}
		}
		lists[listed[i]][choice] = true
	}
	seen, depth := map[string]bool{}, 0
	for i, kind := range kinds {
		list, chosen := strings.CutPrefix(kind, "select_one ")
		switch {
		case chosen && len(lists[list]) < 2, !chosen && !slices.Contains(types, kind):
			t.Errorf("type %q", kind)
		case kind == "begin_group":
			depth++
		case kind == "end_group":
			if depth--; depth < 0 || names[i] != "" {
				t.Errorf("group ends with %q", names[i])
			}
			continue
		}
		if !xmlName.MatchString(names[i]) || seen[names[i]] {
			t.Errorf("name %q", names[i])
		}
		seen[names[i]] = true
	}
	if depth != 0 {
		t.Errorf("%d groups do not end", depth)
	}
	for _, sheet := range [][][]string{f.Survey, f.Choices, f.Settings} {
		for _, row := range sheet {
			for _, cell := range row {
				for _, m := range reference.FindAllStringSubmatch(cell, -1) {
					if !seen[m[1]] {
						t.Errorf("%s refers to no question", cell)
					}
				}
			}
		}
	}
	for i, initial := range column(t, f.Survey, "default") {
		if list, chosen := strings.CutPrefix(kinds[i], "select_one "); chosen && initial != "" && !lists[list][initial] {
			t.Errorf("%q is no choice of %s", initial, list)
		}
	}
	for _, sheet := range [][][]string{f.Survey, f.Choices} {
		for _, name := range sheet[0] {
			about, spanish := strings.CutSuffix(name, "::Español (es)")
			if !spanish {
				continue
			}
			for i, en := range column(t, sheet, about+"::English (en)") {
				if es := column(t, sheet, name)[i]; (es == "") != (en == "") {
					t.Errorf("%s, line %d: %q and %q", about, i+2, es, en)
				}
			}
		}
	}
	for i, label := range column(t, f.Survey, "label::English (en)") {
		if hidden := slices.Contains([]string{"calculate", "start", "end", "end_group"}, kinds[i]); (label == "") != hidden {
			t.Errorf("%s %s is called %q", kinds[i], names[i], label)
		}
	}
	for i, label := range column(t, f.Choices, "label::English (en)") {
		if label == "" {
			t.Errorf("choice %d has no label", i)
		}
	}
	for i, calculation := range column(t, f.Survey, "calculation") {
		if (calculation != "") != (kinds[i] == "calculate") {
			t.Errorf("%s %s: %q", kinds[i], names[i], calculation)
		}
	}
	for i, constraint := range column(t, f.Survey, "constraint") {
		if said := column(t, f.Survey, "constraint_message::Español (es)")[i]; (said == "") != (constraint == "") || strings.Contains(said, "{") {
			t.Errorf("%s: %q for %q", names[i], said, constraint)
		}
	}
}

// TestBlind: nothing that is shown tells the class on the map or the stratum, whose
// units come in one order that is not theirs.
func TestBlind(t *testing.T) {
	f := form(t)
	lists, mapped := column(t, f.Choices, "list_name"), column(t, f.Choices, odk.Mapped)
	changes, n := 0, 0
	for _, label := range []string{"label::Español (es)", "label::English (en)"} {
		for i, s := range column(t, f.Choices, label) {
			if lists[i] == "units" && strings.Contains(strings.ToLower(s), "coca") {
				t.Errorf("unit %q", s)
			}
		}
	}
	for i := 1; i < len(lists) && lists[i] == "units"; i++ {
		n++
		if mapped[i] != mapped[i-1] {
			changes++
		}
	}
	if n != 30 || changes < 6 { // in the order of strata, there are few
		t.Errorf("%d units, %d changes of class", n, changes)
	}
	if f.Units != 30 {
		t.Errorf("%d units", f.Units)
	}
}

// TestStable: the same units make the same form, whatever their order in the file;
// another unit makes another version of the same form.
func TestStable(t *testing.T) {
	s, list, parcels := drawn(t)
	one, err := xlsform.New(s, list, parcels)
	if err != nil {
		t.Fatal(err)
	}
	slices.Reverse(list)
	two, err := xlsform.New(s, list, parcels)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(one, two); diff != "" {
		t.Error(diff)
	}
	three, err := xlsform.New(s, list[1:], parcels)
	if err != nil {
		t.Fatal(err)
	}
	id, version := column(t, one.Settings, "form_id"), column(t, one.Settings, "version")
	if !slices.Equal(id, column(t, three.Settings, "form_id")) || slices.Equal(version, column(t, three.Settings, "version")) {
		t.Errorf("%q %q became %q", id, version, three.Settings[1])
	}
}

func TestNothingToVerify(t *testing.T) {
	s, list, parcels := drawn(t)
	if _, err := xlsform.New(s, nil, parcels); err == nil || !strings.Contains(err.Error(), "mixta crops sample") {
		t.Error(err)
	}
	if _, err := xlsform.New(s, list, nil); err == nil || !strings.Contains(err.Error(), string(list[0].Parcel)) && len(list) == 1 {
		t.Error(err)
	}
}

// TestWrite: the workbook has the three sheets, every cell as a text.
func TestWrite(t *testing.T) {
	f := form(t)
	var b bytes.Buffer
	if err := f.Write(&b); err != nil {
		t.Fatal(err)
	}
	book, err := excelize.OpenReader(&b)
	if err != nil {
		t.Fatal(err)
	}
	defer book.Close()
	if diff := cmp.Diff([]string{"survey", "choices", "settings"}, book.GetSheetList()); diff != "" {
		t.Fatal(diff)
	}
	for name, want := range map[string][][]string{"survey": f.Survey, "choices": f.Choices, "settings": f.Settings} {
		rows, err := book.GetRows(name)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(trimmed(want), trimmed(rows)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
	if kind, err := book.GetCellType("choices", "L2"); err != nil || kind == excelize.CellTypeNumber {
		t.Error("a number in place of a text", err)
	}
}

// trimmed returns rows without empty cells at their ends.
func trimmed(rows [][]string) (all [][]string) {
	for _, row := range rows {
		n := len(row)
		for n > 0 && row[n-1] == "" {
			n--
		}
		all = append(all, append([]string{}, row[:n]...))
	}
	return all
}
