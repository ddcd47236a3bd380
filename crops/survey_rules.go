package crops

import (
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/rule"
	"github.com/comision-mixta/mixta/record"
)

var figureRules = []rule.Row{
	rule.When(check.Rule{ID: "crops.figure.range", Severity: check.Error,
		Must: check.Text{EN: "must lie within its interval, lower to upper", ES: "debe estar dentro de su intervalo, de inferior a superior"},
		Why:  check.Text{EN: "An interval that does not contain the figure belongs to another one.", ES: "Un intervalo que no contiene la cifra corresponde a otra."},
	}, func(f *Figure) (bool, rule.At) {
		a := f.Area
		return a != nil && (f.Lower != nil && *a < *f.Lower || f.Upper != nil && *a > *f.Upper), rule.At{&f.Area}
	}),
	rule.Both(check.Rule{ID: "crops.figure.confidence", Severity: check.Warning, Publish: check.Error,
		Must:   check.Text{EN: "must be given together with an interval: neither has a meaning without the other", ES: "debe indicarse junto con un intervalo: ninguno tiene sentido sin el otro"},
		Why:    check.Text{EN: "An interval means nothing unless it is known how often such intervals contain the true value.", ES: "Un intervalo no significa nada si no se sabe con qué frecuencia contiene el valor verdadero."},
		Source: "Olofsson et al. 2014, §5.2",
	}, func(f *Figure) (_, _ bool, _ rule.At) {
		return f.Lower != nil && f.Upper != nil, f.Confidence != nil, rule.At{&f.Confidence}
	}),
	rule.When(check.Rule{ID: "crops.figure.rounding", Severity: check.Error,
		Must: check.Text{EN: "must be a multiple of the rounding step ({1})", ES: "debe ser múltiplo del paso de redondeo ({1})"},
		Why:  check.Text{EN: "Sums of rounded figures are checked to within the rounding step; a wrong step lets a wrong sum pass.", ES: "Las sumas de cifras redondeadas se verifican según el paso de redondeo; un paso incorrecto deja pasar una suma incorrecta."},
	}, func(f *Figure) (bool, rule.At) {
		step, area := f.step(), f.hectares()
		return step > 0 && area%step != 0, rule.At{&f.Area, &f.Rounding}
	}),
}

// hectares returns the area exactly; 0 if there is none.
func (f *Figure) hectares() MicroHectares { return HectaresAt(f.Area) }

// step returns the rounding step exactly; 0 where none is stated.
func (f *Figure) step() MicroHectares { return HectaresAt(f.Rounding) }

// sum returns the exact area of all regions.
func (s *Survey) sum() (sum MicroHectares) {
	for i := range s.Regions {
		sum += s.Regions[i].Figure.hectares()
	}
	return sum
}

var surveyRules = []rule.Row{
	rule.On(check.Rule{ID: "crops.survey.total", Severity: check.Error,
		Must: check.Text{EN: "must be the sum of all its regions ({1}), apart from its rounding, which must be stated", ES: "debe ser la suma de todas sus regiones ({1}), salvo su redondeo, que debe indicarse"},
		Why:  check.Text{EN: "Published totals are rounded: 18,439 + 12,125 + 486 = 31,050 is published as 31,000. Without the step, an error cannot be distinguished from rounding.", ES: "Los totales publicados están redondeados: 18 439 + 12 125 + 486 = 31 050 se publica como 31 000. Sin el paso, un error no se distingue de un redondeo."},
	}, func(s *Survey, hit rule.Hit) {
		if !s.Complete || s.Total == nil || s.Total.Area == nil || len(s.Regions) == 0 {
			return
		}
		if step, total := s.Total.step(), s.Total.hectares(); step > 0 && total%step != 0 {
			return // told by crops.figure.rounding
		} else if CheckTotal(total, []MicroHectares{s.sum()}, step) != nil {
			hit(&s.Total.Area, s.sum().String())
		}
	}),
	rule.On(check.Rule{ID: "crops.survey.parts-exceed", Severity: check.Error,
		Must: check.Text{EN: "must not be less than the regions listed, which add up to {1}", ES: "no debe ser menor que las regiones enumeradas, que suman {1}"},
		Why:  check.Text{EN: "A part cannot be greater than the whole.", ES: "Una parte no puede ser mayor que el todo."},
	}, func(s *Survey, hit rule.Hit) {
		if !s.Complete && s.Total != nil && s.Total.Area != nil && s.sum() > s.Total.hectares()+s.Total.step() {
			hit(&s.Total.Area, s.sum().String())
		}
	}),
	rule.Distinct(check.Rule{ID: "crops.survey.region-twice", Severity: check.Error,
		Must: check.Text{EN: "must not be a region that already has a figure", ES: "no debe ser una región que ya tenga cifra"},
		Why:  check.Text{EN: "It would be counted twice. A figure from another source belongs in another survey record.", ES: "Se contaría dos veces. La cifra de otra fuente va en otro registro de relevamiento."},
	}, func(s *Survey) []RegionFigure { return s.Regions }, func(x *RegionFigure) *Region { return &x.Region }),
	rule.Distinct(check.Rule{ID: "crops.survey.unit-twice", Severity: check.Error,
		Must: check.Text{EN: "must not be a unit that already has a figure", ES: "no debe ser una unidad que ya tenga cifra"},
		Why:  check.Text{EN: "If there are two figures for one place, neither is reliable.", ES: "Si hay dos cifras para un mismo lugar, ninguna es confiable."},
	}, func(s *Survey) []UnitFigure { return s.Units }, func(x *UnitFigure) *record.AdminUnit { return &x.Unit }),
	rule.On(check.Rule{ID: "crops.survey.region-country", Severity: check.Error,
		Must: check.Text{EN: "must lie in the country surveyed ({1})", ES: "debe estar en el país relevado ({1})"},
		Why:  check.Text{EN: "Each side surveys its own territory; a region of the other side would be counted by both.", ES: "Cada parte releva su propio territorio; ambas contarían una región de la otra."},
	}, func(s *Survey, hit rule.Hit) {
		of := &s.Territory.Country
		for i := range s.Regions {
			r := &s.Regions[i]
			if *of != "" && country(r.Region) != *of {
				hit(&r.Region, of)
			}
			for k := range r.Departments {
				if *of != "" && r.Departments[k].Country() != *of {
					hit(&r.Departments[k], of)
				}
			}
		}
		for i := range s.Units {
			u := &s.Units[i].Unit
			if d := u.Department(); *of != "" && d != "" && d.Country() != *of {
				hit(u, of)
			}
		}
	}),
	rule.On(check.Rule{ID: "crops.survey.land-exceeds", Severity: check.Error,
		Must: check.Text{EN: "must not be more than the total ({1})", ES: "no debe ser mayor que el total ({1})"},
		Why:  check.Text{EN: "Crops in protected or indigenous areas are part of the total.", ES: "Los cultivos en áreas protegidas o territorios indígenas son parte del total."},
	}, func(s *Survey, hit rule.Hit) {
		if s.Total == nil || s.Total.Area == nil {
			return
		}
		for i := range s.Lands {
			if f := &s.Lands[i].Figure; f.hectares() > s.Total.hectares()+s.Total.step() {
				hit(&f.Area, &s.Total.Area)
			}
		}
	}),
	rule.When(check.Rule{ID: "crops.survey.land-area", Severity: check.Error,
		Must: check.Text{EN: "must only be given with protected land or its buffer zone", ES: "debe indicarse solo con territorio protegido o su zona de amortiguamiento"},
		Why:  check.Text{EN: "An indigenous territory and a protected area that overlap each have their own figure.", ES: "Un territorio indígena y un área protegida que se superponen tienen cada uno su propia cifra."},
	}, func(l *LandFigure) (bool, rule.At) {
		return l.ProtectedArea != "" && l.Land == LandIndigenous, rule.At{&l.ProtectedArea, &l.Land}
	}),
	rule.When(check.Rule{ID: "crops.survey.figures-before-date", Severity: check.Error,
		Must: check.Text{EN: "must not be after the record was issued ({1}), if there are figures", ES: "no debe ser posterior a la emisión del registro ({1}) si hay cifras"},
		Why:  check.Text{EN: "The area on a day is not known before that day.", ES: "La superficie de un día no se conoce antes de ese día."},
	}, func(s *Survey) (bool, rule.At) {
		issued, ok := s.Issued.Time()
		return ok && (s.Total != nil || len(s.Regions) > 0) && string(s.ReferenceDate) > issued.Format("2006-01-02"), rule.At{&s.ReferenceDate, &s.Issued}
	}),
	rule.When(check.Rule{ID: "crops.survey.revision", Severity: check.Error,
		Must:   check.Text{EN: "must be 2 or more where an earlier survey is revised", ES: "debe ser 2 o más si se revisa un relevamiento anterior"},
		Why:    check.Text{EN: "Peru's figure for 2019 was revised: compared with the first one, the next year gives +26 %; with the last, +13 %.", ES: "La cifra de 2019 del Perú se revisó: comparado con la primera, el año siguiente da +26 %; con la última, +13 %."},
		Source: "archivo.inforegion.pe; larepublica.pe, 2021-10-24",
	}, func(s *Survey) (bool, rule.At) {
		return s.Revises != "" && s.Revision < 2, rule.At{&s.Revision, &s.Revises}
	}),
	rule.When(check.Rule{ID: "crops.survey.revises-itself", Severity: check.Error,
		Must: check.Text{EN: "must not be the survey itself", ES: "no debe ser el propio relevamiento"},
		Why:  check.Text{EN: "A circular chain of revisions has no first figure.", ES: "Una cadena circular de revisiones no tiene primera cifra."},
	}, func(s *Survey) (bool, rule.At) {
		return s.Revises != "" && string(s.Revises) == string(s.ID), rule.At{&s.Revises}
	}),
	rule.When(check.Rule{ID: "crops.survey.zone-list", Severity: check.Warning,
		Must:   check.Text{EN: "must be given, because there are figures by region", ES: "debe indicarse, porque hay cifras por región"},
		Why:    check.Text{EN: "Zones are split and added: 20 in 2022, 21 in 2023, 24 in 2024. Regions of different lists are not comparable.", ES: "Las zonas se dividen y se agregan: 20 en 2022, 21 en 2023, 24 en 2024. Regiones de listas distintas no son comparables."},
		Source: "elbuho.pe; inforegion.pe",
	}, func(s *Survey) (bool, rule.At) { return len(s.Regions) > 0 && s.ZoneList == "", rule.At{&s.ZoneList} }),
	rule.When(check.Rule{ID: "crops.survey.source", Severity: check.Warning, Publish: check.Error,
		Must: check.Text{EN: "must name the source of its figures", ES: "debe nombrar la fuente de sus cifras"},
		Why:  check.Text{EN: "Published areas differ by source and edition; without its source, a figure cannot be identified.", ES: "Las superficies publicadas difieren según la fuente y la edición; sin la fuente, una cifra no se puede identificar."},
	}, func(s *Survey) (bool, rule.At) { return s.Total != nil && len(s.Sources) == 0, rule.At{&s.Sources} }),
	rule.When(check.Rule{ID: "crops.survey.surplus-terms", Severity: check.Error,
		Must: check.Text{EN: "must be given together with a total and the limits it refers to", ES: "debe indicarse junto con un total y los límites a que se refiere"},
		Why:  check.Text{EN: "A surplus is a difference; without its terms it cannot be checked.", ES: "Un excedente es una diferencia; sin sus términos no se puede verificar."},
	}, func(s *Survey) (bool, rule.At) {
		return s.Surplus != nil && (s.Total == nil || len(s.Limits) == 0), rule.At{&s.Surplus}
	}),
}
