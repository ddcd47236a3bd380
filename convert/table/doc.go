// Package table reads and writes parcels and verifications as CSV (RFC 4180):
// one record a row, a header with the names of the columns, the geometry as
// WKT in column "WKT" or, for points, as longitude and latitude. Both ways
// stream. Commas, semicolons and tabs are told by the header. How numbers are
// written is a matter of the locale, which is never guessed; see
// [github.com/comision-mixta/mixta/convert].
package table
