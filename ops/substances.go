package ops

import (
	"slices"

	"github.com/comision-mixta/mixta/record"
)

// Substance is a drug or a chemical, as the side that reports it calls it.
// es: Substance es una droga o una sustancia química, tal como la denomina la parte que informa.
type Substance string

// Open is the form of a substance's code.
func (Substance) Open() string { return `^[a-z0-9][a-z0-9-]{1,59}$` }

// The drugs with a code.
const (
	// CocaLeaf: coca leaf, dried unless the note says otherwise.
	// es: Hoja de coca, seca salvo indicación en contrario.
	// source: UNODC
	CocaLeaf Substance = "coca-leaf"
	// CocaPaste: coca paste, as Peru names the intermediate product (pasta básica de cocaína, PBC).
	// es: Pasta básica de cocaína (PBC), como el Perú denomina al producto intermedio.
	// source: PNP-DIRANDRO
	CocaPaste Substance = "coca-paste"
	// CocaineBase: cocaine base, as Bolivia names the intermediate product (cocaína base).
	// es: Cocaína base, como Bolivia denomina al producto intermedio.
	// source: FELCN
	CocaineBase Substance = "cocaine-base"
	// CocaineHydrochloride: cocaine hydrochloride.
	// es: Clorhidrato de cocaína.
	// source: UNODC
	CocaineHydrochloride Substance = "cocaine-hydrochloride"
	// Cocaine: cocaine, base or hydrochloride not stated.
	// es: Cocaína, sin indicar si es base o clorhidrato.
	Cocaine Substance = "cocaine"
	// Crack: crack cocaine.
	// es: Crack.
	// source: UNODC
	Crack Substance = "crack"
	// Cannabis: cannabis herb or plants (marihuana).
	// es: Cannabis, hierba o plantas (marihuana).
	// source: UNODC
	Cannabis Substance = "cannabis"
	// CannabisResin: cannabis resin (hashish).
	// es: Resina de cannabis (hachís).
	// source: UNODC
	CannabisResin Substance = "cannabis-resin"
	// Amphetamines: amphetamine-type stimulants.
	// es: Estimulantes de tipo anfetamínico.
	// source: UNODC
	Amphetamines Substance = "amphetamine-type-stimulants"
	// DrugsMixed: several drugs together, where a source gives one figure for them.
	// es: Varias drogas en conjunto, cuando la fuente da una sola cifra.
	DrugsMixed Substance = "drugs-together"
)

// The chemicals with a code that the 1988 Convention does not list. National
// lists are wider, and open.
const (
	// ChemicalsSolid: solid chemicals together, where a source gives one figure for them.
	// es: Sustancias químicas sólidas en conjunto, cuando la fuente da una sola cifra.
	// source: FELCN
	ChemicalsSolid Substance = "chemicals-solid"
	// ChemicalsLiquid: liquid chemicals together, where a source gives one figure for them.
	// es: Sustancias químicas líquidas en conjunto, cuando la fuente da una sola cifra.
	// source: FELCN
	ChemicalsLiquid Substance = "chemicals-liquid"
	// Diesel: diesel oil.
	// es: Diésel.
	// source: eju.tv, 2017
	Diesel Substance = "diesel"
	// Gasoline: gasoline.
	// es: Gasolina.
	Gasoline Substance = "gasoline"
	// Kerosene: kerosene.
	// es: Kerosene.
	Kerosene Substance = "kerosene"
	// Lime: lime (calcium oxide or hydroxide).
	// es: Cal.
	Lime Substance = "lime"
	// Cement: cement.
	// es: Cemento.
	Cement Substance = "cement"
	// SodiumCarbonate: sodium carbonate.
	// es: Carbonato de sodio.
	SodiumCarbonate Substance = "sodium-carbonate"
	// SodiumMetabisulphite: sodium metabisulphite.
	// es: Metabisulfito de sodio.
	SodiumMetabisulphite Substance = "sodium-metabisulphite"
	// Ammonia: ammonia.
	// es: Amoniaco.
	Ammonia Substance = "ammonia"
	// ActivatedCarbon: activated carbon.
	// es: Carbón activado.
	ActivatedCarbon Substance = "activated-carbon"
)

// Kin returns the code that stands for the substance in matching: what Peru
// calls paste and Bolivia base is one intermediate product. Records and totals
// keep the two apart; only the search for one seizure in two reports takes them
// for the same.
func (s Substance) Kin() Substance {
	if s == CocaPaste {
		return CocaineBase
	}
	return s
}

// fits reports whether an amount of a substance can be in the unit.
func fits(u record.Unit) bool {
	return slices.Contains([]record.Unit{record.Kilogram, record.Litre, record.Each, record.Plant, record.SquareMetre}, u.Measure())
}
