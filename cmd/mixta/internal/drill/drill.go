// Package drill has the commands "mixta drill" and "mixta drill check".
package drill

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/binary"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/exchange/drill"
	"github.com/comision-mixta/mixta/exchange/trust"
	"github.com/comision-mixta/mixta/internal/durable"
)

// Commands makes the commands of this package.
func Commands(a *cli.App) []*cli.Command { return []*cli.Command{Drill(a)} }

// Drill makes "mixta drill".
func Drill(a *cli.App) *cli.Command {
	d := drill.Drill{Size: drill.Least()}
	var folder string
	var to []string
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "drill", EN: "drill"},
		Short: check.Text{ES: "Prepara un simulacro: archivos de ambas partes y una hoja de respuestas cifrada", EN: "Prepare an exercise: files of both sides and a sealed answer sheet"},
		Long: check.Text{
			ES: "Escribe en una carpeta nueva lo que ambas partes intercambian en un simulacro, de cualquier tamaño, y planta en ello lo que\nhay que hallar: parcelas mapeadas por ambas partes, boletines que faltan, versiones bifurcadas, conflictos, incautaciones\ncontadas dos veces e informes que citan lo que se debe retener. Todo registro es de simulacro. La hoja de respuestas,\nanswers.age, la abre solo quien dirige («mixta open»); «mixta drill check» compara con ella lo hallado.\nLa misma semilla da los mismos bytes, y con ella cualquiera vuelve a hacer las respuestas: sin --seed se sortea y queda solo\nen la hoja.",
			EN: "Write to a new folder what both sides exchange in an exercise of any size, with what is to be found planted in it:\nparcels mapped by both sides, missing bulletins, forked versions, conflicts, seizures counted twice, and reports that quote\nwhat must be withheld. Every record is of an exercise. The answer sheet, answers.age, can be opened only by whoever directs\nthe exercise (\"mixta open\"); \"mixta drill check\" compares with it what was found.\nThe same seed gives the same bytes, and whoever has it can make the answers again: without --seed it is drawn, and stands\nonly on the sheet."},
		Example: "mixta drill --parcels 10k --to age1… --out simulacro",
		Args:    cli.Exactly(0),
	}, func([]string) error {
		if folder == "" {
			return cli.Usagef(cli.TextFlagNeeded, "out")
		}
		if len(to) == 0 {
			return cli.Usagef(cli.TextFlagNeeded, "to")
		}
		if err := d.Check(); err != nil {
			return cli.Usagef(check.Text{ES: "%w", EN: "%w"}, err)
		}
		if !a.Given("seed") {
			var b [8]byte
			rand.Read(b[:]) // never fails
			d.Seed = binary.BigEndian.Uint64(b[:])
		}
		return write(a, d, folder, to)
	})
	c.Flags().Uint64Var(&d.Seed, "seed", 0, a.Say(check.Text{ES: "semilla `N`: la misma da los mismos archivos; por defecto se sortea", EN: "seed `N`: the same one gives the same files; drawn by default"}))
	for _, n := range []struct {
		value *int
		name  string
		about check.Text
	}{
		{&d.Actions, "actions", check.Text{ES: "`N` acciones", EN: "`N` actions"}},
		{&d.Parcels, "parcels", check.Text{ES: "`N` parcelas, como 10M", EN: "`N` parcels, like 10M"}},
		{&d.Reports, "reports", check.Text{ES: "`N` informes de inteligencia", EN: "`N` intelligence reports"}},
		{&d.Bulletins, "bulletins", check.Text{ES: "`N` boletines", EN: "`N` bulletins"}},
		{&d.Seizures, "seizures", check.Text{ES: "`N` incautaciones", EN: "`N` seizures"}},
		{&d.Tracks, "tracks", check.Text{ES: "`N` trazas", EN: "`N` tracks"}},
		{&d.Plant, "plant", check.Text{ES: "`N` hechos de cada clase que se plantan", EN: "`N` facts of each sort to be planted"}},
	} {
		c.Flags().Var((*count)(n.value), n.name, a.Say(n.about))
	}
	c.Flags().StringSliceVar(&to, "to", nil, a.Say(check.Text{ES: "`DESTINATARIOS` de la hoja de respuestas, claves públicas age1… hechas por «mixta keys seal»", EN: "`RECIPIENTS` of the answer sheet, public keys age1… made by \"mixta keys seal\""}))
	cli.InUse(c, "to")
	a.FolderFlag(c, &folder)
	cli.InUse(c, "out")
	a.TableFlag(c)
	c.AddCommand(checkCommand(a))
	return c
}

// write writes the exercise to a folder that is not there yet.
func write(a *cli.App, d drill.Drill, folder string, to []string) error {
	if err := trust.Seal(io.Discard, bytes.NewReader(nil), to...); err != nil {
		return err // before anything is written
	}
	if err := os.Mkdir(folder, 0o777); err != nil {
		return cli.Unwritten(err)
	}
	create := func(name string, write func(io.Writer) error) error {
		return cli.Unwritten(durable.Create(filepath.Join(folder, name), fs.FileMode(0o644), write))
	}
	answers, err := d.Write(context.Background(), create)
	if err != nil {
		return err
	}
	var sheet bytes.Buffer
	if err := answers.Write(&sheet); err != nil {
		return err
	}
	if err := create("answers.age", func(w io.Writer) error { return trust.Seal(w, &sheet, to...) }); err != nil {
		return err
	}
	t := print.Table{Columns: []print.Column{
		print.Words("file", check.Text{ES: "Archivo", EN: "File"}),
		print.Number("records", check.Text{ES: "Registros", EN: "Records"}),
		print.Words("digest", check.Text{ES: "Resumen", EN: "Digest"}),
	}}
	for _, f := range answers.Files {
		t.Add(f.Name, f.Records, f.Digest)
	}
	return a.Print(print.Result{Table: t})
}

// count is a number that may end in k, M or G.
type count int

func (c *count) String() string { return strconv.Itoa(int(*c)) }
func (c *count) Type() string   { return "int" }

func (c *count) Set(s string) error {
	digits, unit := s, 1
	if n := len(s); n > 1 {
		if by, ok := map[byte]int{'k': 1e3, 'M': 1e6, 'G': 1e9}[s[n-1]]; ok {
			digits, unit = s[:n-1], by
		}
	}
	n, err := strconv.ParseUint(digits, 10, 31)
	if err != nil {
		return err
	}
	*c = count(int(n) * unit)
	return nil
}
