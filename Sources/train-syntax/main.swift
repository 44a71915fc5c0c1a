import Comparison
import Foundation

let arguments = Array(CommandLine.arguments.dropFirst())
do {
  if arguments.count == 3, arguments[0] == "--evaluate" {
    let model = try SyntaxModel(bytes: [UInt8](try Data(contentsOf: URL(fileURLWithPath: arguments[1]))))
    Evaluation(of: model, on: try Treebank(contentsOf: arguments[2]).sentences).report()
  } else if arguments.count == 3, arguments[0] == "--pack" {
    try LearntWeights(contentsOf: arguments[1]).pack(to: arguments[2])
  } else if arguments.count == 2 || arguments.count == 3 {
    let irregular = arguments.count == 3 ? arguments[2] : "Resources/Models/irregular-forms.tsv"
    try Training(folder: arguments[0], irregular: irregular).run(output: arguments[1])
  } else {
    print(
      "usage: train-syntax FOLDER-WITH-TREEBANK MODEL [IRREGULAR-FORMS.tsv] | train-syntax --evaluate MODEL TREEBANK.conllu"
    )
    exit(2)
  }
} catch {
  print("error: \(error)")
  exit(1)
}
