// Package report prints what was found in files: as text in the manner of a
// compiler, with the line that each finding stands in, as JSON, as SARIF 2.1.0
// or as JUnit XML. What a rule, a finding and its sentence are says package
// check.
package report
