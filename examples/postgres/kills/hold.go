package main

import (
	"bytes"
	"context"
	"database/sql"
	"fmt"
	"strings"
)

// lines are what the rows show.
const lines = `SELECT 'accion', codigo, plan || '|' || coalesce(numero, 0) || '|' || area || '|' || descripcion || '|' || coalesce(CAST(inicio AS text), '') || '|' || coalesce(plazo, ''), NULL FROM accion
	UNION ALL SELECT 'avance', codigo, accion || '|' || parte || '|' || CAST(fecha AS text) || '|' || estado || '|%|' || coalesce(resumen, ''), porcentaje FROM avance`

// holding is all that a database holds at one moment.
type holding struct {
	rows    map[[2]string]string // by table and code
	changed map[[2]string]bool
	records map[string][3]string // by id: table, code, version
	files   map[string][]byte
}

func (s *side) hold() (h holding, err error) {
	h = holding{map[[2]string]string{}, map[[2]string]bool{}, map[string][3]string{}, map[string][]byte{}}
	tx, err := s.sql.BeginTx(context.Background(), snapshot(s.driver))
	if err != nil {
		return h, err
	}
	defer tx.Rollback()
	each := func(query string, to []any, do func()) {
		if err != nil {
			return
		}
		rows, bad := tx.Query(query)
		if err = bad; err != nil {
			return
		}
		defer rows.Close()
		for rows.Next() && err == nil {
			if err = rows.Scan(to...); err == nil {
				do()
			}
		}
		if err == nil {
			err = rows.Err()
		}
	}
	var a, b, c, d string
	var percent *float64
	var content []byte
	each(lines, []any{&a, &b, &c, &percent}, func() {
		p := "-"
		if percent != nil {
			p = fmt.Sprintf("%.2f", *percent)
		}
		h.rows[[2]string{a, b}] = strings.Replace(c, "%", p, 1)
	})
	each(`SELECT tabla, codigo FROM cambio`, []any{&a, &b}, func() { h.changed[[2]string{a, b}] = true })
	each(`SELECT id, tabla, codigo, version FROM registro`, []any{&a, &b, &c, &d}, func() { h.records[a] = [3]string{b, c, d} })
	each(`SELECT nombre, contenido FROM archivo`, []any{&a, &content}, func() { h.files[a] = bytes.Clone(content) })
	return h, err
}

// snapshot is a transaction that sees one moment.
func snapshot(driver string) *sql.TxOptions {
	if driver == "sqlite" {
		return nil // always does
	}
	return &sql.TxOptions{Isolation: sql.LevelRepeatableRead, ReadOnly: true}
}
