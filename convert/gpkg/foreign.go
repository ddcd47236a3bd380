package gpkg

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/internal/printable"
)

// foreign reads the features of one layer of a file that others made.
func (rd *reader) foreign() error {
	if kind := rd.im.Options.Kind; kind != "" && !slices.Contains(convert.FeatureKinds(), kind) {
		return check.Errorf(check.Text{ES: "mixta no hizo este archivo: sus filas pueden ser solo parcelas, verificaciones o reducciones (--kind), no %q", EN: "mixta did not make this file: its rows can only be parcels, verifications or reductions (--kind), not %q"}, kind)
	}
	c, err := rd.choose()
	if err != nil || c == nil {
		return err
	}
	switch {
	case c.system == "" && rd.im.Options.System == nil:
		rd.notice(&noSystem, c.table, 0)
		return nil
	case c.system != "" && !rd.im.ForeignSystem(c.system):
		return nil
	}
	columns, err := rd.columns(c.table)
	if err != nil {
		return damaged(err)
	}
	geometry := slices.Index(columns, c.geometry)
	taken := 0
	err = rd.each(c.table, columns, func(n int64, cells []any) error {
		taken++
		f := feature(c.table, n)
		for i, cell := range cells {
			if i != geometry && cell != nil {
				f.Values = append(f.Values, foreignValue(columns[i], cell))
			}
		}
		for column, member := range rd.im.Options.Mapping.Columns {
			if member == "key" && !slices.Contains(columns, column) { // the number of the row
				f.ID = strconv.FormatInt(n, 10)
			}
		}
		if geometry >= 0 && cells[geometry] != nil && !rd.locate(f, c, cells[geometry]) {
			return nil
		}
		return rd.im.Take(f)
	})
	if err == nil && taken == 0 {
		rd.im.Empty()
	}
	return err
}

// foreignValue is a cell as a value of a column.
func foreignValue(column string, cell any) convert.Value {
	v := convert.Value{Column: column}
	switch x := cell.(type) {
	case int64, float64:
		v.Text, v.Number = cellText(x), true
	case []byte:
		v.Text = fmt.Sprintf("BLOB (%d)", len(x))
	default:
		v.Text = cellText(x)
	}
	return v
}

// locate gives a feature its geometry; false with a finding where it cannot be read.
func (rd *reader) locate(f *convert.Feature, c *content, cell any) bool {
	blob, is := cell.([]byte)
	if !is {
		rd.im.Notice(&badGeometry, f, c.geometry, "", saying(errHeader))
		return false
	}
	s, system, err := decode(blob)
	switch {
	case err != nil:
		rd.im.Notice(&badGeometry, f, c.geometry, "", saying(err))
		return false
	case int64(system) != c.systemID:
		rd.im.Notice(&otherSystem, f, c.geometry, "", c.systemID, int64(system))
		return false
	case s == nil:
		return true
	}
	if s.measure {
		rd.im.Notice(&measures, f, c.geometry, "")
	}
	f.Geometry = convert.Geometry{Type: s.kind}
	switch s.kind {
	case "Point":
		f.Geometry.Point = s.points[0]
	case "Polygon", "MultiPolygon":
		f.Geometry.Area = s.areas
	case "MultiPoint":
		if len(s.points) == 1 {
			f.Geometry = convert.Geometry{Type: "Point", Point: s.points[0]}
		}
	}
	return true
}

// choose returns the layer that is read: the one that is stated, or the only one;
// nil with findings where there is none.
func (rd *reader) choose() (*content, error) {
	rows, err := rd.db.QueryContext(context.Background(), `SELECT c.table_name, g.column_name, s.organization, s.organization_coordsys_id, g.srs_id
		FROM gpkg_contents c LEFT JOIN gpkg_geometry_columns g ON lower(g.table_name) = lower(c.table_name) LEFT JOIN gpkg_spatial_ref_sys s ON s.srs_id = g.srs_id
		WHERE c.data_type = 'features' ORDER BY c.table_name LIMIT 1000`)
	if err != nil {
		return nil, damaged(err)
	}
	defer rows.Close()
	var all []content
	var names []string
	want := rd.im.Options.Layer
	for rows.Next() {
		var table, geometry, organization sql.NullString
		var code, id sql.NullInt64
		if err := rows.Scan(&table, &geometry, &organization, &code, &id); err != nil {
			return nil, damaged(err)
		}
		c := content{table: table.String, geometry: geometry.String, systemID: id.Int64}
		if id.Int64 > 0 && organization.Valid {
			c.system = fmt.Sprintf("%s:%d", organization.String, code.Int64)
		}
		names = append(names, printable.Clip(c.table))
		switch {
		case want != "" && !strings.EqualFold(want, c.table):
		case !rd.tables[c.table]:
			rd.notice(&unread, c.table, 0)
		default:
			all = append(all, c)
		}
	}
	if err := rows.Err(); err != nil {
		return nil, damaged(err)
	}
	switch {
	case len(all) == 1:
		return &all[0], nil
	case want != "":
		return nil, check.Errorf(check.Text{ES: "no hay ninguna capa %q; hay: %s", EN: "there is no layer %q; there are: %s"}, printable.Clip(want), strings.Join(names, ", "))
	case len(all) > 1:
		return nil, check.Errorf(check.Text{ES: "el archivo tiene varias capas: indique una (--layer): %s", EN: "the file has several layers: state one (--layer): %s"}, strings.Join(names, ", "))
	}
	rd.im.Empty()
	return nil, nil
}
