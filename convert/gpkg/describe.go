package gpkg

import (
	"cmp"
	"fmt"
	"strings"
	"time"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/schema"
)

// describe tells programs what a table is, once all of it is written.
func (w *writer) describe(t *written) error {
	name, noun := t.kind.Plural, t.kind.Noun.Many
	what := noun.ES + " / " + noun.EN
	changed := t.changed.UTC().Format(instantLayout)
	if t.changed.IsZero() {
		changed = time.Unix(0, 0).UTC().Format(instantLayout)
	}
	if t.place == "" {
		if err := w.db.run("INSERT INTO gpkg_contents (table_name, data_type, identifier, description, last_change) VALUES (?, 'attributes', ?, ?, ?)", name, name, what, changed); err != nil {
			return err
		}
		return w.columns(t)
	}
	box := [4]any{}
	if t.extent != nowhere {
		box = [4]any{t.extent[0], t.extent[2], t.extent[1], t.extent[3]}
	}
	for _, s := range []struct {
		text string
		args []any
	}{
		{"INSERT INTO gpkg_contents VALUES (?, 'features', ?, ?, ?, ?, ?, ?, ?, ?)", []any{name, name, what, changed, box[0], box[1], box[2], box[3], wgs84}},
		{"INSERT INTO gpkg_geometry_columns VALUES (?, ?, ?, ?, 0, 0)", []any{name, geometryColumn, t.shape, wgs84}},
		{"INSERT INTO gpkg_extensions VALUES (?, ?, 'gpkg_rtree_index', 'http://www.geopackage.org/spec131/#extension_rtree', 'write-only')", []any{name, geometryColumn}},
		{fmt.Sprintf(indexSQL, name, geometryColumn), nil},
		{"INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, styleName, styleQML, styleSLD, useAsDefault, description, update_time) VALUES ('', '', ?, ?, 'mixta', ?, '', 1, ?, ?)",
			[]any{name, geometryColumn, style(t.layer), what, changed}},
	} {
		if err := w.db.run(s.text, s.args...); err != nil {
			return err
		}
	}
	return w.columns(t)
}

// columns gives the columns of a table their titles, in Spanish, what they hold, in
// both languages, and the codes of the closed lists.
func (w *writer) columns(t *written) error {
	spanish, english := t.words(check.ES), t.words(check.EN)
	for i, c := range t.columns {
		es, en := spanish[i], english[i]
		var codes, mime any
		if l := closed(c.list); l != nil {
			codes = l.Type
		}
		if c.form == several {
			mime = "application/json"
		}
		if err := w.db.run("INSERT INTO gpkg_data_columns VALUES (?, ?, ?, ?, ?, ?, ?)", t.kind.Plural, c.name, c.name, es, es+" / "+en, mime, codes); err != nil {
			return err
		}
	}
	return w.db.run("INSERT INTO gpkg_data_columns VALUES (?, ?, ?, ?, ?, 'application/json', NULL)", t.kind.Plural, rawColumn, rawColumn, "Registro completo",
		"El registro completo: no lo cambie; los cambios se hacen en las demás columnas / The whole record: do not change it; changes are made in the other columns")
}

// words are what people call the columns of a table, in one language.
func (l *layer) words(lang check.Lang) []string {
	words := make([]string, len(l.columns))
	of, err := schema.Look(l.kind.Name, lang)
	for i, c := range l.columns {
		var labels []string
		e := of
		for _, name := range c.path {
			if err != nil || e == nil {
				break
			}
			if e = e.Member(name); e != nil {
				labels = append(labels, e.Label())
			}
		}
		words[i] = cmp.Or(strings.Join(labels, " · "), c.name)
	}
	return words
}

// closed returns the closed list of that name; nil if there is none.
func closed(list string) *schema.CodeList {
	if all := schema.FindCodes(list); list != "" && len(all) == 1 && all[0].Closed {
		return &all[0]
	}
	return nil
}

// codes writes the lists whose codes the tables have, with what the codes mean, and
// the choices of the closed ones.
func (w *writer) codes() error {
	seen := map[string]bool{"": true}
	for _, t := range w.order {
		for _, c := range t.columns {
			if seen[c.list] {
				continue
			}
			seen[c.list] = true
			if err := w.list(&schema.FindCodes(c.list)[0]); err != nil {
				return err
			}
		}
	}
	return nil
}

func (w *writer) list(l *schema.CodeList) error {
	for _, code := range l.Codes {
		es, en := schema.Call(l.Type, code.Code, check.ES), schema.Call(l.Type, code.Code, check.EN)
		if err := w.db.run("INSERT INTO mixta_codes (list, code, es, en, meaning_es, meaning_en, deprecated) VALUES (?, ?, ?, ?, ?, ?, ?)", l.Type, code.Code, es, en, code.ES, code.EN, code.Deprecated); err != nil {
			return err
		}
		if !l.Closed {
			continue
		}
		if err := w.db.run("INSERT INTO gpkg_data_column_constraints VALUES (?, 'enum', ?, NULL, NULL, NULL, NULL, ?)", l.Type, code.Code, es); err != nil {
			return err
		}
	}
	return nil
}
