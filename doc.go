// Package mixta is the data model of the Bolivia–Peru Mixed Commission
// (Comisión Mixta) against drug trafficking, as Go types, with validation and
// JSON Schemas.
//
// # What
//
// Each side keeps its own systems; they exchange files, and never share a
// server. A [File] is an [Envelope] and records by kind: meetings, plans,
// actions and progress (package plan), coca-crop surveys (crops), intelligence
// (intel), operations (ops), and withdrawals and receipts (record). The
// package describes and checks records. It never infers guilt or hostility.
//
// # How
//
//	report, err := mixta.Validate(r)   // all findings of a file
//	file, err := mixta.Read(r)         // the whole file, typed
//	err = file.Write(w)                // refuses what Validate would refuse
//
//	rd := mixta.NewReader(r)           // record by record, in constant memory
//	for rec, report := range rd.Records() { … }
//
// A finding ([check.Finding]) has the id of its rule, a severity, a JSON
// Pointer, line and column, and a sentence in Spanish or English. The reading
// goes on after a finding, but for five: a syntax error (json.syntax), a limit
// exceeded (json.depth, json.size, file.expansion) and a newer major version
// (file.newer-major). [Rules] lists all rules, [Kinds] all kinds of record, and
// [Schema] gives the JSON Schema of each, in either language.
//
// # One source of truth
//
// A structural rule stands once, in the Go type. The JSON Schema that partners
// get is generated from it, and the check that Go runs is compiled from the
// bytes of that schema; they cannot disagree. What no schema can say (order of
// dates, sums, references) stands once too, as a row with an id.
//
// # Growth
//
// A file states the version of the model it is written in. A minor version only
// adds optional members, kinds and codes of open lists. Of a newer minor
// version, what is not known is kept and written back, with a warning; a newer
// major version is refused.
//
// # Deviations
//
// Reading is stricter than encoding/json: names in another case, doubled or
// unknown names, null, invalid UTF-8 and numbers beyond 17 digits are findings.
// Lists that are empty and optional are not written. Numbers are written as
// ECMAScript does, −0 as 0. Areas are written with their rings turned the right
// way (RFC 7946).
package mixta

//go:generate go run ./internal/gen
