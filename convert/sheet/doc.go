// Package sheet puts records into the sheets of a book and takes them out again.
package sheet
