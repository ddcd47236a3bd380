// Command mixta checks, explains and works with the files of the
// Bolivia–Peru Mixed Commission. It fetches nothing.
//
// Its exit code is 0 where nothing is wrong, 1 where something was found of
// severity error, 2 where it could not do what it was asked.
package main

import (
	"os"
	"os/signal"
	"syscall"

	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/convert"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/crops"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/drill"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/exchange"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/explain"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/intel"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/keys"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/kit"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/ops"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/plan"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/records"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/report"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/sheet"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/validate"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/versions"
	"github.com/comision-mixta/mixta/internal/durable"
)

// groups are all commands, by the package that has them.
var groups = []cli.Group{
	validate.Commands, records.Commands, report.Commands, explain.Commands, kit.Commands, plan.Commands, crops.Commands, intel.Commands, ops.Commands,
	versions.Commands, exchange.Commands, keys.Commands, convert.Commands, sheet.Commands, drill.Commands,
}

func main() {
	if os.Getenv("GOGC") == "" && os.Getenv("GOMEMLIMIT") == "" {
		collectLate(leastHeap)
	}
	endOnSignal()
	a := &cli.App{In: os.Stdin, Out: os.Stdout, Err: os.Stderr, Env: os.Getenv}
	os.Exit(a.Run(os.Args[1:], groups...))
}

// endOnSignal removes unfinished files when a signal ends the program. The exit code
// is then 128 plus the number of the signal, as in a shell.
func endOnSignal() {
	signals := make(chan os.Signal, 1)
	for _, s := range []os.Signal{syscall.SIGHUP, syscall.SIGINT, syscall.SIGTERM} {
		if !signal.Ignored(s) { // as under nohup
			signal.Notify(signals, s)
		}
	}
	go func() {
		s := <-signals
		durable.Abandon()
		os.Exit(128 + int(s.(syscall.Signal)))
	}()
}
