// Command mixta checks, explains and works with the files of the
// Bolivia–Peru Mixed Commission. It fetches nothing.
//
// Its exit code is 0 where nothing is wrong, 1 where something was found of
// severity error, 2 where it could not do what it was asked.
package main

import (
	"os"
	"runtime/debug"
)

func main() {
	// Files are streamed: what is kept is small and what is thrown away is young,
	// so that a file of 1 GB needs less than 48 MiB.
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(50)
	}
	a := &app{in: os.Stdin, out: os.Stdout, err: os.Stderr, env: os.Getenv}
	os.Exit(a.run(os.Args[1:]))
}
