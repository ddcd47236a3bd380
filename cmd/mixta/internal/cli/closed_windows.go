package cli

import "os"

// closed reports whether f was closed when the program started: then writing fails,
// and says so.
func closed(*os.File) bool { return false }
