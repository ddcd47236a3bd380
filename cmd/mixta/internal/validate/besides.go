package validate

import (
	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/keys"
	"github.com/comision-mixta/mixta/exchange/national"
	"github.com/comision-mixta/mixta/exchange/waiver"
	"github.com/comision-mixta/mixta/record"
	"github.com/comision-mixta/mixta/report"
)

// besides is what "--national" and "--waivers" name: rules beside those of the exchange, and
// what is waived of these.
type besides struct {
	national []string
	waivers  string

	profiles []*national.Profile
	waived   *waiver.Waivers
}

func (b *besides) flags(a *cli.App, c *cli.Command) {
	c.Flags().StringSliceVar(&b.national, "national", nil, a.Say(check.Text{ES: "`ARCHIVO` firmado con las reglas de una parte, que se juzgan aparte; exige --trust", EN: "signed `FILE` with the rules of one side, which are judged apart; needs --trust"}))
	c.Flags().StringVar(&b.waivers, "waivers", "", a.Say(check.Text{ES: "`ARCHIVO` firmado con dispensas, que se cuentan aparte; exige --trust", EN: "signed `FILE` with waivers, which are counted apart; needs --trust"}))
}

// alone refuses flags that do not go with these.
func (b *besides) alone(a *cli.App) error {
	for _, flag := range []string{"kind", "part"} {
		if a.Given(flag) && (len(b.national) > 0 || b.waivers != "") {
			return cli.Usagef(textBesidesNot, flag)
		}
	}
	return nil
}

// read reads what the flags name, if its signatures hold.
func (b *besides) read(a *cli.App, trusted string) error {
	if trusted == "" && (len(b.national) > 0 || b.waivers != "") {
		return cli.Usagef(textBesidesTrust)
	}
	for _, name := range b.national {
		p, err := signed(a, name, trusted, national.Parse, func(p *national.Profile) record.Actor { return p.Issuer })
		if err != nil {
			return err
		}
		for _, other := range b.profiles {
			if other.Side == p.Side {
				return cli.Usagef(textOneProfile, p.Side)
			}
		}
		b.profiles = append(b.profiles, p)
	}
	if b.waivers != "" {
		w, err := signed(a, b.waivers, trusted, waiver.Parse, func(w *waiver.Waivers) record.Actor { return w.Issuer })
		b.waived = w
		return err
	}
	return nil
}

// signed reads a file whose signers speak for its issuer.
func signed[T any](a *cli.App, name, trusted string, parse func([]byte) (*T, check.Report), issuer func(*T) record.Actor) (*T, error) {
	text, v, err := keys.ReadSigned(a, name, trusted, "")
	if err != nil {
		return nil, err
	}
	x, found := parse(text)
	if found.OK() {
		found.Join(v.CheckIssuer(issuer(x), "/issuer"), 0)
	}
	if !found.OK() {
		return nil, a.PrintReport(name, found)
	}
	return x, nil
}

// as returns what is judged beside, as of a day.
func (b *besides) as(day record.Date) *judging {
	j := &judging{besides: b}
	if b.waived != nil {
		j.use = b.waived.On(day)
	}
	return j
}

// judging judges files by what there is beside the exchange.
type judging struct {
	*besides
	use    *waiver.Use // nil: nothing is waived
	judges []*national.Judge
}

// look returns what looks at the records of a file; nil where no side has rules.
func (j *judging) look(rd *mixta.Reader) func(mixta.Entry) {
	if len(j.profiles) == 0 {
		return nil
	}
	j.judges = nil
	for _, p := range j.profiles {
		j.judges = append(j.judges, p.Judge(rd))
	}
	return func(e mixta.Entry) {
		for _, judge := range j.judges {
			judge.Look(e)
		}
	}
}

// again reads a file once more for the sides.
func (j *judging) again(a *cli.App, name string, o []mixta.Option) error {
	if len(j.profiles) == 0 {
		return nil
	}
	in, err := a.Open(name)
	if err != nil {
		return err
	}
	defer in.Close()
	rd := mixta.NewReader(in.Reader, o...)
	rd.Validate(j.look(rd))
	return rd.Err()
}

// end notes what the sides found in the file.
func (j *judging) end(out *report.File) {
	for i, judge := range j.judges {
		side := j.profiles[i].Side
		out.Sides = append(out.Sides, report.Side{Side: string(side), Name: sideNames[side], Report: judge.Report()})
	}
	j.judges = nil
}

// waive marks what is waived.
func (j *judging) waive(r *check.Report) {
	if j.use != nil {
		j.use.Apply(r)
	}
}

// reports returns what is wrong with the waivers.
func (j *judging) reports() []report.File {
	if j.use == nil {
		return nil
	}
	return []report.File{{Name: j.waivers, Report: j.use.Report()}}
}

var sideNames = map[record.Side]check.Text{record.BO: {ES: "Bolivia", EN: "Bolivia"}, record.PE: {ES: "el Perú", EN: "Peru"}}

var (
	textBesidesTrust = check.Text{ES: "indique con --trust en qué firmas se confía: sin ello, las reglas de una parte y las dispensas no cuentan", EN: "name with --trust whose signatures are trusted: without it, rules of a side and waivers do not count"}
	textBesidesNot   = check.Text{ES: "--national y --waivers no admiten --%s", EN: "--national and --waivers do not go with --%s"}
	textOneProfile   = check.Text{ES: "hay más de un perfil de %s", EN: "there is more than one profile of %s"}
)
