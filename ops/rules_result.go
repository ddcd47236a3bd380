package ops

import (
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/rule"
	"github.com/comision-mixta/mixta/record"
)

var seizureRules = []rule.Row{
	rule.On(check.Rule{ID: "ops.substance.unit", Severity: check.Error,
		Must: check.Text{EN: "must be a unit of mass, volume or area, or count plants or units, not \"{1}\"", ES: "debe ser una unidad de masa, volumen o superficie, o contar plantas o unidades, no «{1}»"},
		Why:  check.Text{EN: "An amount of a substance in money or hours was entered in the wrong column.", ES: "Una cantidad de sustancia en dinero u horas se anotó en la columna equivocada."},
	}, func(a *Amount, hit rule.Hit) {
		if u := a.Quantity.Unit; u != "" && !fits(u) {
			hit(&a.Quantity.Unit, string(u))
		}
	}),
	rule.When(check.Rule{ID: "ops.substance.negative", Severity: check.Error,
		Must: check.Text{EN: "must not be negative", ES: "no debe ser negativa"},
		Why:  check.Text{EN: "A correction is a new version of the record, not a negative amount.", ES: "Una corrección es una nueva versión del registro, no una cantidad negativa."},
	}, func(a *Amount) (bool, rule.At) {
		v := a.Quantity.Value
		return v != nil && *v < 0, rule.At{&a.Quantity.Value}
	}),
	rule.When(check.Rule{ID: "ops.seizure.nothing", Severity: check.Error,
		Must: check.Text{EN: "must name what was seized: a substance, a thing or cash", ES: "debe nombrar lo incautado: una sustancia, un bien o dinero"},
		Why:  check.Text{EN: "A seizure of nothing would be counted nevertheless.", ES: "Una incautación de nada se contaría de todos modos."},
	}, func(s *Seizure) (bool, rule.At) {
		return len(s.Items)+len(s.Assets)+len(s.Cash) == 0, rule.At{&s.Items}
	}),
	rule.On(check.Rule{ID: "ops.seizure.gross", Severity: check.Error,
		Must: check.Text{EN: "must be in units of the same kind (mass, volume…) as the net amount, and not less than it ({1} {2})", ES: "debe estar en unidades de la misma clase (masa, volumen…) que la cantidad neta, y no ser menor que ella ({1} {2})"},
		Why:  check.Text{EN: "Packaging has weight: if the two are swapped, the gross weight enters the totals.", ES: "El envase pesa: si se intercambian, el peso bruto entra en los totales."},
	}, func(i *SeizedItem, hit rule.Hit) {
		if i.Gross == nil || i.Gross.Value == nil || i.Quantity.Value == nil {
			return
		}
		net, u, ok := i.Quantity.InMeasure()
		gross, v, ok2 := i.Gross.InMeasure()
		if i.Gross.Unit.Measure() != i.Quantity.Unit.Measure() || ok && ok2 && u == v && gross < net {
			hit(&i.Gross, &i.Quantity.Value, &i.Quantity.Unit)
		}
	}),
	rule.When(check.Rule{ID: "ops.seizure.purity", Severity: check.Warning,
		Must: check.Text{EN: "must come from a laboratory", ES: "debe provenir de un laboratorio"},
		Why:  check.Text{EN: "A field test shows what a substance is, not how pure it is.", ES: "Una prueba de campo indica qué sustancia es, no su pureza."},
	}, func(i *SeizedItem) (bool, rule.At) {
		return i.Purity != nil && i.Test != Laboratory, rule.At{&i.Purity}
	}),
}

var resultRules = []rule.Row{
	rule.When(check.Rule{ID: "ops.result.issuer", Severity: check.Error, Issuing: true,
		Must: check.Text{EN: "must be the issuer's own side, or both together: {1} states its own", ES: "debe ser la parte del propio emisor, o ambas en conjunto: {1} declara sus propios resultados"},
		Why:  check.Text{EN: "Neither side reports results for the other. A proposal is exempt: the issuer of the record accepts it.", ES: "Ninguna parte informa resultados por la otra. Se exceptúa la propuesta: la acepta el emisor del registro."},
	}, func(r *Result) (bool, rule.At) {
		side := r.Issuer.Side()
		return side != "" && len(r.Of) == 1 && r.Of[0] != side, rule.At{&r.Of, &r.Issuer}
	}),
	rule.On(check.Rule{ID: "ops.result.parts-unit", Severity: check.Error,
		Must: check.Text{EN: "must be in units of the same kind (mass, volume…) as its line (\"{2}\"): \"{1}\" cannot be added to it", ES: "debe ser de la clase de unidad del renglón del que es parte («{2}»): «{1}» no se le puede sumar"},
		Why:  check.Text{EN: "Kilograms and litres cannot be added: acid is reported in one and diesel in the other.", ES: "Los kilogramos y los litros no se suman: el ácido se informa en unos y el diésel en otros."},
	}, func(l *Line, hit rule.Hit) {
		for i := range l.Parts {
			if u := &l.Parts[i].Quantity.Unit; fits(*u) && u.Measure() != l.Quantity.Unit.Measure() {
				hit(u, string(*u), &l.Quantity.Unit)
			}
		}
	}),
	rule.On(check.Rule{ID: "ops.result.parts-sum", Severity: check.Error,
		Must: check.Text{EN: "must be the sum of its parts: {1} {2}", ES: "debe ser la suma de sus partes: {1} {2}"},
		Why:  check.Text{EN: "One of the figures is wrong, and it is unclear which.", ES: "Una de las cifras es incorrecta, y no se sabe cuál."},
	}, func(l *Line, hit rule.Hit) {
		total, unit, ok := l.Quantity.InMeasure()
		if !ok || len(l.Parts) == 0 {
			return
		}
		var sum record.Micro
		for i := range l.Parts {
			m, u, ok := l.Parts[i].Quantity.InMeasure()
			var err error
			if sum, err = sum.Add(m); !ok || err != nil || u != unit {
				return
			}
		}
		if diff := max(sum-total, total-sum); diff > l.step(unit) {
			hit(&l.Quantity.Value, sum.String(), string(unit))
		}
	}),
	rule.On(check.Rule{ID: "ops.result.line-twice", Severity: check.Error,
		Must: check.Text{EN: "must not be the substance, form and measure of an earlier line", ES: "no debe tener la sustancia, forma y clase de unidad de un renglón anterior"},
		Why:  check.Text{EN: "Some readers add the lines, others take the first or the last.", ES: "Unos lectores suman los renglones, otros toman el primero o el último."},
	}, func(r *Result, hit rule.Hit) {
		type key struct {
			s Substance
			f Form
			u record.Unit
		}
		seen := map[key]bool{}
		for i := range r.Lines {
			l := &r.Lines[i]
			k := key{l.Substance, l.Form, l.Quantity.Unit.Measure()}
			if seen[k] {
				hit(&l.Substance)
			}
			seen[k] = true
		}
	}),
	rule.On(check.Rule{ID: "ops.result.rounding", Severity: check.Error,
		Must: check.Text{EN: "must be a multiple of the rounding step ({1})", ES: "debe ser múltiplo del paso de redondeo ({1})"},
		Why:  check.Text{EN: "Totals are checked to within the rounding step; a wrong step lets a wrong total pass.", ES: "Los totales se verifican según el paso de redondeo; un paso incorrecto deja pasar un total incorrecto."},
	}, func(l *Line, hit rule.Hit) {
		if l.Rounding == nil || l.Quantity.Value == nil {
			return
		}
		step, err := record.Exact(*l.Rounding)
		v, err2 := l.Quantity.Exact()
		if err == nil && err2 == nil && step > 0 && v%step != 0 {
			hit(&l.Quantity.Value, &l.Rounding)
		}
	}),
	rule.Distinct(check.Rule{ID: "ops.result.currency-twice", Severity: check.Error,
		Must: check.Text{EN: "must not be a currency that already has an amount", ES: "no debe ser una moneda que ya tenga importe"},
		Why:  check.Text{EN: "Some readers add the two amounts, others take the last.", ES: "Unos lectores suman ambos importes, otros toman el último."},
	}, func(r *Result) []record.Money { return r.Cash }, func(x *record.Money) *record.Currency { return &x.Currency }),
}

// step returns the rounding step of a line in a unit of its measure; 0 where it
// has none.
func (l *Line) step(unit record.Unit) record.Micro {
	if l.Rounding == nil {
		return 0
	}
	m, u, ok := record.Amount(*l.Rounding, l.Quantity.Unit).InMeasure()
	if !ok || u != unit {
		return 0
	}
	return m
}
