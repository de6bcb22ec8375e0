#include "hyper/exchange/said_once.h"

#include "hyper/exchange/plain_text.h"

namespace hyper::exchange {

void SaidOnce::start() {
    words_.clear();
    taken_ = false;
}

void SaidOnce::say(std::string_view words) {
    if (taken_ || words.empty()) return;
    assign_unescaped(words_, words);
}

void SaidOnce::add(std::string_view words) {
    std::string line;
    assign_unescaped(line, words);
    if (line.empty()) return;
    if (!words_.empty()) words_ += '\n';
    words_ += line;
    taken_ = false;
}

void SaidOnce::take(std::string& to) {
    to = words_;
    words_.clear();
    taken_ = taken_ || !to.empty();
}

}  // namespace hyper::exchange
