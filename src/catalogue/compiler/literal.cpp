#include "hyper/catalogue/compiler/literal.h"

#include <fmt/format.h>

namespace hyper::catalogue::compiler {

std::string literal(std::string_view text) {
    std::string result = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') result += '\\';
        if (c == '\n')
            result += "\\n";
        else
            result += c;
    }
    return result + "\"sv";
}

std::string literal(double number) {
    auto result = fmt::format("{}", number);
    if (result.find_first_of(".e") == std::string::npos) result += ".0";
    return result;
}

}  // namespace hyper::catalogue::compiler
