"""Every example is written as it was read, and what is no file is refused."""

import pathlib
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).parents[1]))
import mixta  # noqa: E402
from mixta.model import MEANINGS, Action, File  # noqa: E402

ROOT = pathlib.Path(__file__).parents[3]


class Files(unittest.TestCase):
    def test_examples(self) -> None:
        paths = [*ROOT.glob("examples/*/*.json"), ROOT / "clients/newer.json"]
        self.assertGreater(len(paths), 10)
        for path in paths:
            with self.subTest(path=path):
                self.assertEqual(mixta.dumps(mixta.read(path)), path.read_text("utf-8"))

    def test_refused(self) -> None:
        for text in ("[]", "{}", '{"mixta":1}', '{"mixta":"1.0","mixta":"1.0"}', '{"mixta":"1.0","n":NaN}', '{"mixta":"1.0"', ""):
            with self.subTest(text=text), self.assertRaises(ValueError):
                mixta.loads(text)
        with self.assertRaises(mixta.OtherMajorError):
            mixta.loads('{"mixta":"2.0"}')

    def test_order(self) -> None:
        file = mixta.read(ROOT / "examples/ix-meeting/ix-meeting.json")
        backwards: File = dict(reversed(file.items()))  # type: ignore[assignment]
        self.assertEqual(list(mixta.loads(mixta.dumps(backwards)))[:2], ["mixta", "envelope"])

    def test_part(self) -> None:
        self.assertEqual(mixta.dumps(mixta.loads(b'{"mixta":"1.0"}')), '{"mixta":"1.0"}\n')

    def test_not_a_number(self) -> None:
        file = mixta.read(ROOT / "examples/ix-meeting/ix-meeting.json")
        file["actions"][0]["number"] = float("nan")  # type: ignore[typeddict-item]
        with self.assertRaises(ValueError):
            mixta.dumps(file)

    def test_types(self) -> None:
        actions: list[Action] = mixta.read(ROOT / "clients/newer.json").get("actions", [])
        self.assertEqual(actions[0]["responsible"][0].get("agency"), "BO-FELCN")
        self.assertEqual(MEANINGS["Status"]["ongoing"].en, "Begun and not finished.")


if __name__ == "__main__":
    unittest.main()
