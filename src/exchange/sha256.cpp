#include "hyper/exchange/sha256.h"

#include <array>
#include <bit>
#include <cstdint>

namespace hyper::exchange {
namespace {

using Word = std::uint32_t;

constexpr std::size_t block_size = 64;

/// Fractions of the square roots of the first eight primes, and of the cube roots of the first 64.
constexpr std::array<Word, 8> initial_state = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                               0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
constexpr std::array<Word, 64> constants = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

using State = std::array<Word, 8>;

Word big_endian(const unsigned char* bytes) {
    return Word{bytes[0]} << 24U | Word{bytes[1]} << 16U | Word{bytes[2]} << 8U | Word{bytes[3]};
}

/// One round; instead of moving each word on, the next is called with them moved.
inline void add_round(Word a, Word b, Word c, Word& d, Word e, Word f, Word g, Word& h, Word sum) {
    const Word one =
        h + (std::rotr(e, 6) ^ std::rotr(e, 11) ^ std::rotr(e, 25)) + ((e & f) ^ (~e & g)) + sum;
    d += one;
    h = one + (std::rotr(a, 2) ^ std::rotr(a, 13) ^ std::rotr(a, 22)) +
        ((a & b) ^ (a & c) ^ (b & c));
}

void add_block(State& state, const unsigned char* block) {
    std::array<Word, 64> words{};
    for (std::size_t i = 0; i < 16; ++i) words[i] = big_endian(block + 4 * i);
    for (std::size_t i = 16; i < 64; ++i) {
        const Word a = words[i - 15];
        const Word b = words[i - 2];
        words[i] = words[i - 16] + (std::rotr(a, 7) ^ std::rotr(a, 18) ^ a >> 3U) + words[i - 7] +
                   (std::rotr(b, 17) ^ std::rotr(b, 19) ^ b >> 10U);
    }
    auto [a, b, c, d, e, f, g, h] = state;
    for (std::size_t i = 0; i < 64; i += 8) {  // after eight rounds all are in their places again
        const auto sum = [&](std::size_t round) { return constants[i + round] + words[i + round]; };
        add_round(a, b, c, d, e, f, g, h, sum(0));
        add_round(h, a, b, c, d, e, f, g, sum(1));
        add_round(g, h, a, b, c, d, e, f, sum(2));
        add_round(f, g, h, a, b, c, d, e, sum(3));
        add_round(e, f, g, h, a, b, c, d, sum(4));
        add_round(d, e, f, g, h, a, b, c, sum(5));
        add_round(c, d, e, f, g, h, a, b, sum(6));
        add_round(b, c, d, e, f, g, h, a, sum(7));
    }
    const State sum = {a, b, c, d, e, f, g, h};
    for (std::size_t i = 0; i < state.size(); ++i) state[i] += sum[i];
}

/// What is left of the bytes, a one bit, zeros, and how many bits there were.
std::string last_blocks(std::string_view rest, std::size_t size) {
    std::string last(rest);
    last += '\x80';
    while (last.size() % block_size != block_size - 8) last += '\0';
    const std::uint64_t bits = std::uint64_t{size} * 8;
    for (unsigned shift = 64; shift > 0; shift -= 8) last += static_cast<char>(bits >> (shift - 8));
    return last;
}

}  // namespace

std::string sha256(std::string_view bytes) {
    State state = initial_state;
    const auto add = [&](std::string_view blocks) {
        const auto* data = reinterpret_cast<const unsigned char*>(blocks.data());
        for (std::size_t at = 0; at + block_size <= blocks.size(); at += block_size)
            add_block(state, data + at);
    };
    const std::size_t whole = bytes.size() - bytes.size() % block_size;
    add(bytes.substr(0, whole));
    add(last_blocks(bytes.substr(whole), bytes.size()));
    std::string text;
    for (const Word word : state)
        for (unsigned shift = 32; shift > 0; shift -= 4)
            text += "0123456789abcdef"[word >> (shift - 4) & 0xfU];
    return text;
}

}  // namespace hyper::exchange
