package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/ledger"
	"github.com/comision-mixta/mixta/exchange/merge"
	"github.com/comision-mixta/mixta/record"
)

// ledger makes "mixta ledger" and what stands below it.
func (a *app) ledger() *cobra.Command {
	return a.group(help{
		use:     check.Text{ES: "ledger ORDEN", EN: "ledger COMMAND"},
		short:   check.Text{ES: "Lleva la cuenta de los archivos enviados y recibidos", EN: "Keep account of the files sent and received"},
		example: "mixta ledger check archive",
	}, a.ledgerCheck(), a.ledgerReceipt(), a.ledgerOutbox())
}

func (a *app) ledgerCheck() *cobra.Command {
	return a.command(help{
		use:   check.Text{ES: "check CARPETA", EN: "check FOLDER"},
		short: check.Text{ES: "Muestra qué archivos faltan, se repiten, fueron alterados o no tienen respuesta", EN: "Show which files are missing, came twice, were altered or are not answered"},
		long: check.Text{
			ES: "Muestra por cada canal qué archivos hay y qué resultó de ellos.\n\nCódigo de salida: 0 sin errores, 1 falta algo o algo fue alterado, bifurcado o rechazado sin corregir, 2 no se pudo hacer.",
			EN: "Show for each channel which files there are and what became of them.\n\nExit code: 0 no errors, 1 something is missing, altered, forked, or refused and not corrected, 2 it could not be done."},
		example: "mixta ledger check archive",
	}, func(_ *cobra.Command, args []string) error {
		if len(args) != 1 {
			return a.usage(textOneFolder)
		}
		files, err := ledger.ReadFolder(args[0])
		if err != nil {
			return err
		}
		l := ledger.Check(files)
		if err := l.WriteText(a.out, a.lang); err != nil {
			return a.written(err)
		}
		if !l.Report.OK() {
			return errFound
		}
		return nil
	})
}

func (a *app) ledgerReceipt() *cobra.Command {
	var by hand
	c := a.command(help{
		use:   check.Text{ES: "receipt ARCHIVO", EN: "receipt FILE"},
		short: check.Text{ES: "Escribe el recibo de un archivo, como registro JSON", EN: "Write the receipt of a file, as a JSON record"},
		long: check.Text{
			ES: "Escribe el recibo de un archivo: el resumen de sus bytes exactos, si se acepta, y qué se halló en él, sin nada de\nsu contenido. «inbox» lo hace con todos los archivos nuevos.",
			EN: "Write the receipt of a file: the digest of its exact bytes, whether it is accepted, and what was found in it,\nwith none of its content. \"inbox\" does so for all new files."},
		example: "mixta ledger receipt --as BO-VDSSC archive/PE-DEVIDA-0007.json",
	}, func(_ *cobra.Command, args []string) error {
		if len(args) != 1 {
			return a.usage(textOneFile)
		}
		if by.as == "" {
			return a.usage(textNoActor)
		}
		f, err := ledger.ReadFile(args[0], nil)
		if err != nil {
			return err
		}
		return writeJSON(a.out, ledger.NewReceipt(f, record.Actor(by.as), by.merge().At))
	})
	a.handFlags(c, &by)
	return c
}

func (a *app) ledgerOutbox() *cobra.Command {
	var by hand
	var to, state, out string
	c := a.command(help{
		use:   check.Text{ES: "outbox CARPETA", EN: "outbox FOLDER"},
		short: check.Text{ES: "Escribe el archivo siguiente para la otra parte", EN: "Write the next file for the other side"},
		long: check.Text{
			ES: "Escribe lo que el destinatario aún no tiene: lo modificado desde el último archivo del que hay recibo. Lo que no\nse le puede entregar queda en casa.",
			EN: "Write what the recipient does not have yet: what changed since the last file that he has receipted. What may\nnot be released to him stays at home."},
		example: "mixta ledger outbox --as BO-VDSSC --to PE-DEVIDA archive",
	}, func(_ *cobra.Command, args []string) error {
		switch {
		case len(args) != 1:
			return a.usage(textOneFolder)
		case by.as == "":
			return a.usage(textNoActor)
		case to == "":
			return a.usage(textNoRecipient)
		}
		if state == "" {
			state = filepath.Join(args[0], "state.json")
		}
		return a.outbox(args[0], state, out, to, &by)
	})
	a.handFlags(c, &by)
	c.Flags().StringVar(&to, "to", "", a.say(textFlagRecipient))
	c.Flags().StringVar(&state, "state", "", a.say(textFlagHome))
	c.Flags().StringVarP(&out, "out", "o", "-", a.say(textFlagState))
	return c
}

func (a *app) outbox(dir, state, out, to string, by *hand) error {
	f, err := os.Open(state)
	if err != nil {
		return &fileError{state, err}
	}
	defer f.Close()
	var sent *ledger.Sent
	err = a.replace(out, func(w io.Writer) (err error) {
		h := by.merge()
		sent, err = ledger.Outbox(w, merge.Input{Name: state, Reader: f}, dir, h.By, record.Actor(to), h.At)
		return err
	})
	if errors.Is(err, ledger.ErrNothing) {
		fmt.Fprintln(a.err, "mixta: "+a.say(textNothingToSend))
		return nil
	}
	if err != nil {
		return a.refused(err)
	}
	fmt.Fprintln(a.err, "mixta: "+a.say(textSentFile, sent.Envelope.Sequence, sent.Records, len(sent.Home)))
	return nil
}

var (
	textOneFile       = check.Text{ES: "indique un archivo", EN: "name one file"}
	textNoRecipient   = check.Text{ES: "indique para quién es: --to PE-DEVIDA", EN: "say whom it is for: --to PE-DEVIDA"}
	textFlagRecipient = check.Text{ES: "`ACTOR` destinatario", EN: "the `ACTOR` that it is for"}
	textNothingToSend = check.Text{ES: "no hay nada que enviar: el destinatario ya tiene todo lo que se le puede entregar", EN: "there is nothing to send: the recipient has everything that he may have"}
	textSentFile      = check.Text{ES: "archivo n.º %d: %d versiones; %d quedan en casa", EN: "file no. %d: %d versions; %d stay at home"}
)
