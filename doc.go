// Package mixta is the data model of the Bolivia–Peru Mixed Commission
// (Comisión Mixta) against drug trafficking, as Go types, with validation and
// JSON Schemas.
//
// # What
//
// Each side keeps its own systems. They exchange files and share no server. A
// [File] is an [Envelope] and records by kind: meetings, plans, actions and
// progress (package plan), coca-crop surveys (crops), intelligence (intel),
// operations (ops), withdrawals and receipts (record). The package describes
// and checks records. It never infers guilt or hostility.
//
// # How
//
//	report, err := mixta.Validate(r)   // all findings of a file
//	file, err := mixta.Read(r)         // the whole file, typed
//	err = file.Write(w)                // refuses what Validate would refuse
//
//	rd := mixta.NewReader(r)           // record by record; none is kept
//	for rec, report := range rd.Records() { … }
//
//	rec, report, err := mixta.Unmarshal("action", message) // one record alone
//
// All of these take an [Option] or more: another profile, what is known of other
// files, a context. A record is one JSON value: [Marshal], encoding/json and the like
// write it as it stands in a file, and reading it back refuses what has an error; so
// it is with a [File]. A report is OK only if all was read that it is on.
//
// A finding ([check.Finding]) has the id of its rule, a severity, a JSON
// Pointer, line and column, and a sentence in Spanish or English. Reading goes
// on after a finding, with five exceptions: a syntax error (json.syntax), an
// exceeded limit (json.depth, json.size, file.expansion) and a newer major
// version (file.newer-major). [Rules] lists all rules, [Kinds] all kinds of
// record, and [Schema] gives the JSON Schema of each, in either language.
//
// # One source of truth
//
// A structural rule is stated once, in the Go type. The JSON Schema that partners
// get is generated from it, and the check that Go runs is compiled from the
// bytes of that schema, so they cannot disagree. What no schema can say (order
// of dates, sums, references) is stated once too, as a row with an id.
//
// # Map
//
// A package imports only packages on lines below its own, check, report, schema and
// internal being one floor; plan, crops, intel and ops do not import one another.
// imports_test.go sees to it.
//
//	cmd/mixta      the command line; internal/… has a package for each group of commands
//	examples       complete cases
//	beam           transforms for pipelines of Apache Beam, and a command that runs them
//	clients        packages for TypeScript, Python and Java; the validator as a page and for Node
//	internal/gen   go generate: schemas, code lists, rule catalogue, clients, conformance kit
//	exchange/…     what sides do with each other's files: merge, versions, ledger, trust, release, proof, pack, blind, commit,
//	               national (rules of one side), waiver; drill, for exercises
//	convert/…      formats of others: one package each, listed in formats
//	conformance    the conformance kit
//	.              the front door: files and their envelope, reading, writing, validating
//	internal/model the kinds and rules of all packages below, together
//	plan crops     kinds of record: types, codes, rules; and, in packages below,
//	intel ops      what is computed from them
//	page           pages for people: one HTML file with tables, charts and maps
//	record         what all records share; code lists, withdrawals and receipts; extension, for schemas of extensions
//	check          findings, severities, rules
//	report         prints what was found: text, JSON, SARIF, JUnit
//	schema         the generated JSON Schemas, code lists and rule catalogue; diff compares two versions
//	internal/rule  how rules are stated; internal/program compiles schema and type,
//	               internal/scan reads strict JSON tokens, internal/wire writes files,
//	               internal/held counts records for reports,
//	               internal/calendar says days and times in words,
//	               internal/notes writes down what validation must remember of records
//
// # Growth
//
// A file states the version of the model it is written in. A minor version only
// adds optional members, kinds and codes of open lists. A reader that meets a
// newer minor version warns, keeps what it does not know and writes it back. It
// refuses a newer major version. Package schema/diff judges changes of the model;
// a test compares it with the released versions.
//
// # Nil
//
// Where a pointer to a record or file may be nil, nil is an empty one: it has the
// findings, sums and refusals of an empty one. [Marshal] and [Writer.Put] refuse it.
// A nil reader, writer or function panics when it is used, and so does any other nil
// pointer, the zero of a type that keeps its fields to itself and that a function
// makes, and a method of a nil record but Validate. What one function returns and another
// takes is not made by hand: its zero may panic.
//
// # Compatibility
//
// From v1.0.0 on the module follows semantic versioning. Code that compiles
// against one version of the exported API compiles against every later version
// of the same major version, with the exceptions of Go 1: struct literals
// without field names, embedded types that gain a method or field, dot imports,
// and what a security fix requires. A file that one version writes without
// findings of severity error stays readable by all later ones. JSON names, rule
// ids and codes keep their meaning; a minor version may add to them. The same
// holds for commands, flags, exit codes and the JSON, SARIF and JUnit output of
// the command line. Its text is for people and may change at any time, and so
// may packages under internal and the nested modules. A minor version may
// require a newer version of Go.
//
// # Deviations
//
// Reading is stricter than encoding/json: names in another case, doubled or
// unknown names, null, invalid UTF-8 and numbers beyond 17 digits are findings.
// Lists that are empty and optional are not written. Numbers are written as
// ECMAScript does, −0 as 0. Rings of areas are written in the direction that
// RFC 7946 asks for.
package mixta

//go:generate go run ./internal/gen
