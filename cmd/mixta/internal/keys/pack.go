package keys

import (
	"crypto/rand"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/exchange/pack"
	"github.com/comision-mixta/mixta/exchange/trust"
	"github.com/comision-mixta/mixta/report"
)

// Pack makes "mixta pack".
func Pack(a *cli.App) *cli.Command {
	var to, attach []string
	var out string
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "pack ARCHIVO…", EN: "pack FILE…"},
		Short: check.Text{ES: "Empaqueta y cifra archivos con sus firmas y con lo que sus registros nombran", EN: "Pack and seal files with their signatures and with what their records name"},
		Long: check.Text{
			ES: "Empaqueta archivos de registros, con las firmas (ARCHIVO.jws) y la constancia (ARCHIVO.proof) que tengan al lado, y cifra\ntodo para sus destinatarios: un solo archivo, por ejemplo para una memoria USB.\n\nCon --attach van además las fotografías y los documentos que los registros nombran por su resumen criptográfico: de una\ncarpeta, los que algún registro nombra y ninguno más; un archivo que se indica, solo si un registro lo nombra o si lleva\nfirmas al lado. Lo que un registro nombra y no está se avisa.\n\nSi --out es una carpeta, el archivo recibe en ella un nombre que no dice nada.",
			EN: "Pack files of records, with the signatures (FILE.jws) and the proof (FILE.proof) that are beside them, and seal it all to\nits recipients: one file, as for a memory stick.\n\nWith --attach, the photographs and documents that the records name by their digests go along: of a folder, those that a\nrecord names and no others; a file that is given, only if a record names it or if it has signatures beside it. What a\nrecord names and is not there is told.\n\nIf --out is a folder, the file gets a name in it that tells nothing."},
		Example: "mixta pack envio-7.json --attach fotos --to age1… --out /media/usb",
		Args:    cli.Files,
	}, func(args []string) error {
		if len(to) == 0 {
			return cli.Usagef(cli.TextFlagNeeded, "to")
		}
		p, err := gather(cli.Expand(args), cli.Expand(attach))
		if err != nil {
			return err
		}
		files, found, err := p.Judge()
		if err != nil {
			return err
		}
		r := cli.Reports{Files: []report.File{{Name: out, Report: found}}}
		ok := found.OK()
		for _, f := range files {
			r.Files = append(r.Files, report.File{Name: f.Path, Report: f.Report})
			ok = ok && f.Report.OK()
		}
		if !ok {
			return a.PrintReports(r)
		}
		out = outside(out)
		if err := a.Output(out, 0o600, func(w io.Writer) error { return packTo(w, p, to) }); err != nil {
			return err
		}
		for _, f := range r.Files[1:] {
			if len(f.Report.Findings) > 0 {
				if err := a.PrintFindings(f.Name, f.Report); err != nil {
					return err
				}
			}
		}
		a.Note(textPacked, out, len(p.Manifest().Parts), p.Left)
		return nil
	})
	c.Flags().StringSliceVar(&to, "to", nil, a.Say(check.Text{ES: "`DESTINATARIOS`, claves públicas age1… hechas por «mixta keys seal»", EN: "`RECIPIENTS`, public keys age1… made by \"mixta keys seal\""}))
	cli.InUse(c, "to")
	c.Flags().StringSliceVar(&attach, "attach", nil, a.Say(check.Text{ES: "`ARCHIVOS` o carpetas con lo que los registros nombran", EN: "`FILES` or folders with what the records name"}))
	a.OutFlag(c, &out)
	a.ReportFlags(c)
	return c
}

// gather adds the files of records, then what is attached.
func gather(files, attach []string) (*pack.Packing, error) {
	p := &pack.Packing{}
	for _, name := range files {
		if err := p.Records(name); err != nil {
			return nil, cli.InFile(name, err)
		}
	}
	for _, name := range attach {
		add := p.Attachment
		if info, err := os.Stat(name); err == nil && info.IsDir() {
			add = p.Folder
		}
		if err := add(name); err != nil {
			return nil, cli.InFile(name, err)
		}
	}
	return p, nil
}

func packTo(w io.Writer, p *pack.Packing, to []string) error {
	sealed, err := trust.Sealing(w, to...)
	if err != nil {
		return err
	}
	if err := p.Write(sealed); err != nil {
		return err
	}
	return sealed.Close()
}

// outside returns the name of the pack: in a folder, one that tells nothing.
func outside(out string) string {
	if info, err := os.Stat(out); err == nil && info.IsDir() {
		return filepath.Join(out, strings.ToLower(rand.Text()[:12])+".age")
	}
	return out
}

var textPacked = check.Text{
	ES: "%s: archivos empaquetados: %d; archivos de carpetas que ningún registro nombra, y que no van: %d",
	EN: "%s: files packed: %d; files of folders that no record names, and that stay: %d"}
