// Package mixta is the data model of the Bolivia–Peru Mixed Commission
// (Comisión Mixta) against drug trafficking.
package mixta

//go:generate go run ./internal/gen
